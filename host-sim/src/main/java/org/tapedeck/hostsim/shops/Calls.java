package org.tapedeck.hostsim.shops;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * The calls of a bank's server to the servers of shops, as HTTP/1.0 has them. A call is made once:
 * the client of the JDK would try again by itself when the line is dropped, and nobody could count.
 * Redirects are not followed.
 */
public final class Calls {
  private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

  /**
   * @param limit for the whole answer
   */
  public Heard get(String address, Duration limit) {
    return call("GET", address, "", limit);
  }

  /**
   * @param form encoded
   */
  public Heard post(String address, String form, Duration limit) {
    return call("POST", address, form, limit);
  }

  private static Heard call(String method, String address, String body, Duration limit) {
    try {
      URI uri = URI.create(address);
      return Wire.exchange(uri, request(method, uri, body), limit);
    } catch (SocketTimeoutException late) {
      return Heard.nothing("silent");
    } catch (IOException | IllegalArgumentException failure) {
      return Heard.nothing("unreached");
    }
  }

  private static byte[] request(String method, URI uri, String body) {
    byte[] octets = body.getBytes(StandardCharsets.UTF_8);
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String content =
        method.equals("POST")
            ? String.format(
                Locale.ROOT, "Content-Type: %s\r\nContent-Length: %d\r\n", FORM, octets.length)
            : "";
    String head =
        String.format(
            Locale.ROOT,
            "%s %s%s HTTP/1.0\r\nHost: %s\r\nUser-Agent: host-sim\r\n%s\r\n%s",
            method,
            path,
            query,
            uri.getRawAuthority(),
            content,
            body);
    return head.getBytes(StandardCharsets.UTF_8);
  }
}
