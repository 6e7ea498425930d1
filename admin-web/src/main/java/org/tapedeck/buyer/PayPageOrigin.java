package org.tapedeck.buyer;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a buyer may be sent to: https, or http on his own machine, where banks are simulated.
 *
 * @param text scheme, host and port, as a policy names them
 */
record PayPageOrigin(String text) {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  /**
   * @throws IllegalStateException when the buyer may not be sent there
   */
  static PayPageOrigin of(URI address) {
    String scheme = lower(address.getScheme());
    String host = lower(address.getHost());
    if (host.isEmpty() || !isAllowed(scheme, host)) {
      throw new IllegalStateException("A pay page is not at an https address.");
    }
    return new PayPageOrigin(textOf(address));
  }

  /** Of an address anywhere. */
  static String textOf(URI address) {
    return lower(address.getScheme())
        + "://"
        + lower(address.getHost())
        + (address.getPort() < 0 ? "" : ":" + address.getPort());
  }

  private static boolean isAllowed(String scheme, String host) {
    return scheme.equals("https") || scheme.equals("http") && THIS_MACHINE.contains(host);
  }

  private static String lower(String part) {
    return Optional.ofNullable(part).orElse("").toLowerCase(Locale.ROOT);
  }
}
