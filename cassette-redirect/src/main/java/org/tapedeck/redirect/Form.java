package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import org.tapedeck.cassette.visit.Instruction.Field;

/** Fields as a form or a query carries them: {@code application/x-www-form-urlencoded}, UTF-8. */
public final class Form {

  public static final String TYPE = "application/x-www-form-urlencoded";

  private Form() {}

  /** The fields in this order, encoded. */
  public static String encoded(List<Field> fields) {
    return fields.stream()
        .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  /** The address with the fields in its query, after those that it has. */
  public static URI query(URI address, List<Field> fields) {
    String joint = address.getRawQuery() == null ? "?" : "&";
    return URI.create(address + joint + encoded(fields));
  }

  /** One name or value, encoded. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
