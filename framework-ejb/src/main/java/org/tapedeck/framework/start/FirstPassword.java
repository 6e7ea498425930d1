package org.tapedeck.framework.start;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The one-time password of the first administrator. Its text form does not show it. */
public record FirstPassword(String text) {

  /** His name. */
  static final String USER = "admin";

  /** Without those that look like others: 0 and O, 1 and l and I. */
  private static final String LETTERS = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LENGTH = 24;

  private static final RandomGenerator RANDOM = new SecureRandom();

  static FirstPassword drawn() {
    return new FirstPassword(
        RANDOM
            .ints(LENGTH, 0, LETTERS.length())
            .mapToObj(LETTERS::charAt)
            .map(Object::toString)
            .collect(Collectors.joining()));
  }

  /** For the person who starts the server. */
  String sheet() {
    return """
        First administrator: user %s, one-time password %s
        It is shown here and never again. Log in at /console/ and choose one of your own.
        """
        .formatted(USER, text);
  }

  @Override
  public String toString() {
    return "FirstPassword[]";
  }
}
