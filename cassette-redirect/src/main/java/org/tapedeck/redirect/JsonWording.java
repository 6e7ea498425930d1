package org.tapedeck.redirect;

import java.util.Locale;
import java.util.Map;
import org.tapedeck.cassette.Message;

/** A JSON object while it is written; none of its members is a secret. */
public final class JsonWording {

  private final StringBuilder text = new StringBuilder();

  public JsonWording text(String name, String value) {
    return member(name, quoted(value));
  }

  public JsonWording number(String name, long value) {
    return member(name, String.valueOf(value));
  }

  /** The whole as a message. */
  public Message message(String path) {
    return new Wording()
        .plain("{" + text + "}")
        .message(path, Map.of("Accept", "application/json"), "application/json");
  }

  private JsonWording member(String name, String value) {
    text.append(text.isEmpty() ? "" : ",").append(quoted(name)).append(':').append(value);
    return this;
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value.chars().forEach(character -> quoted.append(escaped((char) character)));
    return quoted.append('"').toString();
  }

  private static String escaped(char character) {
    if (character == '"' || character == '\\') {
      return "\\" + character;
    }
    return character < ' '
        ? String.format(Locale.ROOT, "\\u%04x", (int) character)
        : String.valueOf(character);
  }
}
