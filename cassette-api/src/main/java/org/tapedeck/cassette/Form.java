package org.tapedeck.cassette;

import java.util.List;
import java.util.Optional;

/**
 * What a field of a form has to know of a {@link Content}, so that a person is asked for the right
 * thing. It tells less than {@link Content#faultOf}: what fits the form may be refused all the
 * same, as a postal code of 7 digits where 5 or 9 are wanted.
 *
 * @param kind of characters
 * @param shortest in bytes of UTF-8
 * @param longest in bytes of UTF-8
 * @param least of a {@link Kind#NUMBER}; empty for every other kind
 * @param most of a {@link Kind#NUMBER}; empty for every other kind
 * @param choices of a {@link Kind#CHOICE}, in the order of its declaration; none for every other
 */
public record Form(
    Kind kind,
    int shortest,
    int longest,
    Optional<Long> least,
    Optional<Long> most,
    List<String> choices) {

  /** What is typed, or chosen. */
  public enum Kind {
    /** Decimal digits, leading zeros kept. */
    DIGITS,
    /** A whole number without leading zeros. */
    NUMBER,
    /** Printable ASCII characters. */
    TEXT,
    /** Words in any language, on one line. */
    WORDS,
    /** Printable ASCII characters on several lines. */
    LINES,
    /** One of the choices. */
    CHOICE,
    /** A year and month, YYYYMM. */
    YEAR_MONTH
  }

  public Form {
    choices = List.copyOf(choices);
  }

  static Form of(Kind kind, int shortest, int longest) {
    return new Form(kind, shortest, longest, Optional.empty(), Optional.empty(), List.of());
  }

  static Form number(long least, long most) {
    int width = Math.max(String.valueOf(least).length(), String.valueOf(most).length());
    return new Form(Kind.NUMBER, 1, width, Optional.of(least), Optional.of(most), List.of());
  }

  static Form choice(List<String> choices) {
    return new Form(
        Kind.CHOICE,
        choices.stream().mapToInt(String::length).min().orElse(0),
        choices.stream().mapToInt(String::length).max().orElse(0),
        Optional.empty(),
        Optional.empty(),
        choices);
  }
}
