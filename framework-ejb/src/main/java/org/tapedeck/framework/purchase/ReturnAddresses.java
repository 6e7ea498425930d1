package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapedeck.framework.event.AllowedAddresses;
import org.tapedeck.framework.event.Names;

/** Which addresses the shops may have that the server calls; listeners have a setting of theirs. */
@Dependent
public class ReturnAddresses {

  private final Names names;
  private final boolean privateOnes;

  @Inject
  public ReturnAddresses(
      Names names,
      @ConfigProperty(name = "tapedeck.purchase.private-addresses", defaultValue = "false")
          boolean privateOnes) {
    this.names = names;
    this.privateOnes = privateOnes;
  }

  /** Whether shops may be in private networks, and be named by an address alone. */
  public boolean allowsPrivateOnes() {
    return privateOnes;
  }

  AllowedAddresses allowed() {
    return new AllowedAddresses(names, privateOnes);
  }
}
