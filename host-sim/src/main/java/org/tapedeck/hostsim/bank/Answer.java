package org.tapedeck.hostsim.bank;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back over HTTP.
 *
 * @param headers by name; the length is not among them
 * @param after how long a {@link Delivery#SLOW} one takes
 */
public record Answer(
    int status, Map<String, String> headers, byte[] body, Delivery delivery, Duration after) {

  public static Answer of(int status, String type, String body) {
    byte[] octets = body.getBytes(StandardCharsets.UTF_8);
    return new Answer(status, Map.of("Content-Type", type), octets, Delivery.PLAIN, Duration.ZERO);
  }

  public static Answer text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text);
  }

  public static Answer page(Html page) {
    return page(200, page);
  }

  public static Answer page(int status, Html page) {
    return of(status, "text/html; charset=utf-8", page.text());
  }

  /** The browser goes on to that address with GET. */
  public static Answer seeOther(String address) {
    return text(303, "see " + address + "\n").with("Location", address);
  }

  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body, delivery, after);
  }

  public Answer delivered(Delivery otherwise, Duration slow) {
    return new Answer(status, headers, body, otherwise, slow);
  }
}
