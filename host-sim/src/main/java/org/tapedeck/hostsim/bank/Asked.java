package org.tapedeck.hostsim.bank;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What came over HTTP.
 *
 * @param base how the caller reached us, such as http://127.0.0.1:8445
 * @param path as it was sent
 * @param headers by name in small letters, the first of each
 * @param from the address of the caller
 */
public record Asked(
    String method,
    String base,
    String path,
    Form query,
    Map<String, String> headers,
    byte[] body,
    String from) {

  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** The content type without its parameters, in small letters. */
  public String type() {
    return header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The fields of a form in the body. */
  public Form form() {
    return Form.read(text());
  }
}
