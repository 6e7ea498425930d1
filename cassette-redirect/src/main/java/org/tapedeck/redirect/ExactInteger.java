package org.tapedeck.redirect;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole number out of a text that need not be written as one: 10000, 10000.0 and 1.0E4 are the
 * same. Nothing is ever rounded, and nothing passes through a binary fraction.
 */
public final class ExactInteger {

  /** As xsd:double and JSON write numbers; without INF and NaN, and with short exponents. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]{1,40}(\\.[0-9]{0,40})?|\\.[0-9]{1,40})([eE][+-]?[0-9]{1,3})?");

  private ExactInteger() {}

  /** The number; empty for a fraction, for a zero below zero, and for what is too large. */
  public static Optional<Long> of(String text) {
    String number = text.strip();
    return NUMBER.matcher(number).matches() ? whole(number) : Optional.empty();
  }

  private static Optional<Long> whole(String number) {
    try {
      long whole = new BigDecimal(number).longValueExact();
      return whole == 0 && number.startsWith("-") ? Optional.empty() : Optional.of(whole);
    } catch (ArithmeticException inexact) {
      return Optional.empty();
    }
  }
}
