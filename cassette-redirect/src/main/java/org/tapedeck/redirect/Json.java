package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A JSON object (RFC 8259) that was read strictly, but for a mark of its byte order. */
public final class Json {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

  private final Map<String, Object> members;

  Json(Map<String, Object> members) {
    this.members = members;
  }

  /**
   * Reads one object and nothing beside it.
   *
   * @throws Damaged when it is none, in UTF-8, or has a member twice
   */
  public static Json read(byte[] document) throws Damaged {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return new JsonReader(withoutMark(text)).whole();
    } catch (CharacterCodingException other) {
      throw new Damaged("The answer is not in UTF-8.");
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** A string, or a number as it was written. */
  public Optional<String> text(String name) {
    return find(name, String.class).or(() -> find(name, Number.class).map(Number::text));
  }

  /** A whole number, however it was written; also one in a string. */
  public Optional<Long> integer(String name) {
    return text(name).flatMap(ExactInteger::of);
  }

  /**
   * A flag, also one in a string; empty when it is not there, or null.
   *
   * @throws Damaged when it is anything else
   */
  public Optional<Boolean> flag(String name) throws Damaged {
    Object value = members.getOrDefault(name, Optional.empty());
    if (value.equals(Optional.empty())) {
      return Optional.empty();
    }
    return Optional.of(
        find(name, Boolean.class)
            .or(() -> find(name, String.class).map(Json::flagged))
            .orElseThrow(() -> new Damaged("The answer's " + name + " is no flag.")));
  }

  private static Boolean flagged(String text) {
    return FLAGS.get(text.strip().toLowerCase(Locale.ROOT));
  }

  public Optional<Json> object(String name) {
    return find(name, Json.class);
  }

  /** A number as it was written. */
  record Number(String text) {}

  private <T> Optional<T> find(String name, Class<T> type) {
    return Optional.ofNullable(members.get(name)).filter(type::isInstance).map(type::cast);
  }
}
