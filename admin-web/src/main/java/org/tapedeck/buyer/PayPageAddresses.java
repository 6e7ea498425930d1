package org.tapedeck.buyer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses that a buyer may be sent to: https, and a bank on this machine for a try. */
@Dependent
public class PayPageAddresses {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  private final boolean privateOnes;

  /**
   * @param privateOnes as for event listeners: the server is alone with its own network
   */
  @Inject
  public PayPageAddresses(
      @ConfigProperty(name = "tapedeck.events.private-addresses", defaultValue = "false")
          boolean privateOnes) {
    this.privateOnes = privateOnes;
  }

  /**
   * Scheme, host and port, for a policy.
   *
   * @throws IllegalStateException when the buyer may not be sent there
   */
  String originOf(URI address) {
    String scheme = lower(address.getScheme());
    String host = lower(address.getHost());
    if (host.isEmpty() || !isAllowed(scheme, host)) {
      throw new IllegalStateException("A pay page is not at an https address.");
    }
    return scheme + "://" + host + (address.getPort() < 0 ? "" : ":" + address.getPort());
  }

  private boolean isAllowed(String scheme, String host) {
    return scheme.equals("https")
        || scheme.equals("http") && privateOnes && THIS_MACHINE.contains(host);
  }

  private static String lower(String part) {
    return Optional.ofNullable(part).orElse("").toLowerCase(Locale.ROOT);
  }
}
