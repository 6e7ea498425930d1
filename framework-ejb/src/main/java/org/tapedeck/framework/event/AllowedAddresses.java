package org.tapedeck.framework.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses that events and reports may be sent to. An address that was looked up and allowed
 * here is the one that is connected to: a second look-up could find another.
 */
@Dependent
public class AllowedAddresses {

  private final Names names;
  private final boolean privateOnes;

  @Inject
  public AllowedAddresses(
      Names names,
      @ConfigProperty(name = "tapedeck.events.private-addresses", defaultValue = "false")
          boolean privateOnes) {
    this.names = names;
    this.privateOnes = privateOnes;
  }

  /** That an address may not be connected to, or not be found; the message says which. */
  public static final class Forbidden extends Exception {

    private static final long serialVersionUID = 1;

    Forbidden(String message) {
      super(message);
    }
  }

  /**
   * The address of a host that may be connected to.
   *
   * @throws Forbidden when there is none, or it may not
   */
  public InetSocketAddress find(String host, int port) throws Forbidden {
    List<InetAddress> found = lookUp(host);
    // A name with one private address among others is no honest name.
    if (!privateOnes && !found.stream().allMatch(AddressRules::isPublic)) {
      throw new Forbidden("The address is private.");
    }
    return new InetSocketAddress(found.get(0), port);
  }

  private List<InetAddress> lookUp(String host) throws Forbidden {
    try {
      return names.addresses(host);
    } catch (UnknownHostException unknown) {
      throw new Forbidden("The host is not known.");
    }
  }
}
