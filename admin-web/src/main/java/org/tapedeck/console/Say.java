package org.tapedeck.console;

import java.util.Arrays;
import java.util.Collection;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.command.Refused;

/**
 * A command in the door's own words, built pair by pair. What is null or blank is not said, so an
 * empty field of a form is no keyword.
 */
public final class Say {

  private final Pairs pairs = new Pairs();

  private Say() {}

  public static Say the(String operation) {
    return new Say().with("ETAPIVERSION", "3").with("OPERATION", operation);
  }

  public Say with(String keyword, Object value) {
    if (value != null && !value.toString().isBlank()) {
      pairs.add(keyword, value.toString().strip());
    }
    return this;
  }

  /** The same where the value counts as it is: a password, or words that are taken away. */
  public Say exactly(String keyword, String value) {
    pairs.add(keyword, value == null ? "" : value);
    return this;
  }

  public Say withAll(String keyword, Collection<?> values) {
    values.forEach(value -> with(keyword, value));
    return this;
  }

  /** The object that a key such as {@code 1:1001:2} stands for, part by part. */
  public Say of(String key, String... keywords) {
    String[] parts = key.split(":");
    if (parts.length != keywords.length) {
      throw new IllegalArgumentException("not a key of " + Arrays.toString(keywords));
    }
    for (int at = 0; at < parts.length; at++) {
      with(keywords[at], parts[at]);
    }
    return this;
  }

  /**
   * @throws Refused with the code of the first thing that is wrong
   */
  Command parsed() {
    return CommandParser.parse(pairs);
  }

  @Override
  public String toString() {
    return pairs.toString();
  }
}
