package org.tapedeck.redirect;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * An address that a buyer's browser may be sent to: absolute, with https, or with http on the
 * machine itself (redirect specification, section 8.2). It has neither user nor fragment.
 */
public final class WebAddress {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private WebAddress() {}

  /** The address; empty when it is none that a browser may be sent to. */
  public static Optional<URI> of(String text) {
    return parsed(text).filter(WebAddress::mayBeVisited);
  }

  static Optional<URI> parsed(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static boolean mayBeVisited(URI address) {
    return address.getHost() != null
        && address.getRawUserInfo() == null
        && address.getRawFragment() == null
        && isSafe(address);
  }

  private static boolean isSafe(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        || "http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(address.getHost());
  }
}
