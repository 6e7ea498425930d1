package org.tapedeck.framework.event;

import java.net.URI;

/**
 * Where a listener's URL points to.
 *
 * @param host as a look-up takes it
 * @param authority as a request names it
 * @param path with the query
 */
public record Target(boolean secure, String host, int port, String authority, String path) {

  static Target of(URI uri) {
    boolean secure = uri.getScheme().equalsIgnoreCase("https");
    int standard = secure ? 443 : 80;
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new Target(
        secure,
        // A name may end with a dot; the certificate's does not.
        uri.getHost().replaceAll("[\\[\\]]|\\.$", ""),
        uri.getPort() == -1 ? standard : uri.getPort(),
        uri.getRawAuthority(),
        path + query);
  }
}
