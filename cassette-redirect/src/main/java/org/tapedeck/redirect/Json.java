package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Optional;

/** A JSON object (RFC 8259) that was read strictly. */
public final class Json {

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
      return new JsonReader(UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString())
          .whole();
    } catch (CharacterCodingException other) {
      throw new Damaged("The answer is not in UTF-8.");
    }
  }

  /** A string, or a number as it was written. */
  public Optional<String> text(String name) {
    return find(name, String.class).or(() -> find(name, Number.class).map(Number::text));
  }

  /** A whole number, however it was written; also one in a string. */
  public Optional<Long> integer(String name) {
    return text(name).flatMap(ExactInteger::of);
  }

  public Optional<Boolean> flag(String name) {
    return find(name, Boolean.class);
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
