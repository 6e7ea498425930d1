package org.tapedeck.hostsim.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An object with its members in order.
 *
 * @param members texts, numbers, truth values, objects, lists or null
 */
public record JsonObject(Map<String, Object> members) {

  public JsonObject() {
    this(new LinkedHashMap<>());
  }

  /**
   * @throws IllegalArgumentException when it is not JSON, or not an object
   */
  public static JsonObject read(String text) {
    if (new JsonReader(text).document() instanceof Map<?, ?> read) {
      JsonObject object = new JsonObject();
      read.forEach((name, value) -> object.and(name.toString(), value));
      return object;
    }
    throw new IllegalArgumentException("no JSON object");
  }

  public JsonObject and(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** A text or a number, as text; the name in any case of letters. */
  public Optional<String> text(String name) {
    return members.entrySet().stream()
        .filter(member -> member.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .filter(value -> value instanceof String || value instanceof BigDecimal)
        .map(Object::toString)
        .findFirst();
  }

  @Override
  public String toString() {
    return object(members);
  }

  private static String object(Map<?, ?> members) {
    return members.entrySet().stream()
        .map(member -> string(member.getKey().toString()) + ":" + value(member.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String value(Object value) {
    if (value instanceof String text) {
      return string(text);
    }
    if (value instanceof JsonObject inner) {
      return inner.toString();
    }
    if (value instanceof Map<?, ?> inner) {
      return object(inner);
    }
    if (value instanceof List<?> items) {
      return items.stream().map(JsonObject::value).collect(Collectors.joining(",", "[", "]"));
    }
    return String.valueOf(value);
  }

  private static String string(String text) {
    StringBuilder string = new StringBuilder("\"");
    text.chars().forEach(sign -> string.append(escaped((char) sign)));
    return string.append('"').toString();
  }

  private static String escaped(char sign) {
    if (sign == '"' || sign == '\\') {
      return "\\" + sign;
    }
    boolean plain = sign >= ' ' && sign < 0x7F;
    return plain ? String.valueOf(sign) : String.format(Locale.ROOT, "\\u%04x", (int) sign);
  }
}
