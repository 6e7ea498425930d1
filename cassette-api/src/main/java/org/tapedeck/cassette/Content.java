package org.tapedeck.cassette;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a keyword's value may hold. Compared in this order: length, characters, value. */
public final class Content {

  /** What is wrong with a value. */
  public enum Fault {
    TOO_SHORT,
    TOO_LONG,
    FORMAT,
    VALUE
  }

  private static final Pattern DIGITS = Pattern.compile("[0-9]*");
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
  private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]*");
  private static final Pattern WORDS =
      Pattern.compile("[^\\p{Cntrl}\\p{Cn}\\p{Cs}\\uFFFE\\uFFFF]*");
  private static final Pattern LINES = Pattern.compile("[\\x20-\\x7E\\r\\n]*");

  private final Pattern characters;
  private final int shortest;
  private final int longest;
  private final ValueTest value;

  private interface ValueTest {
    boolean accepts(String text);
  }

  private Content(Pattern characters, int shortest, int longest, ValueTest value) {
    this.characters = characters;
    this.shortest = shortest;
    this.longest = longest;
    this.value = value;
  }

  /** Decimal digits, leading zeros kept. */
  public static Content digits(int shortest, int longest) {
    return new Content(DIGITS, shortest, longest, text -> true);
  }

  /** Decimal digits of one of two lengths and none between, as in a 5 or 9 digit postal code. */
  public static Content digitsOf(int shorter, int longer) {
    return new Content(
        DIGITS, shorter, longer, text -> text.length() == shorter || text.length() == longer);
  }

  /** A whole number without leading zeros. */
  public static Content number(int least, int most) {
    return number((long) least, (long) most);
  }

  /** A whole number without leading zeros. */
  public static Content number(long least, long most) {
    int width = Math.max(String.valueOf(least).length(), String.valueOf(most).length());
    return new Content(INTEGER, 1, width, text -> between(least, Long.parseLong(text), most));
  }

  /** Printable ASCII characters. */
  public static Content text(int shortest, int longest) {
    return new Content(PRINTABLE, shortest, longest, text -> true);
  }

  /** Printable ASCII characters without one of them. */
  public static Content textWithout(String character, int shortest, int longest) {
    return new Content(PRINTABLE, shortest, longest, text -> !text.contains(character));
  }

  /** Words in any language, measured in bytes of UTF-8, without control characters. */
  public static Content words(int shortest, int longest) {
    return new Content(WORDS, shortest, longest, text -> true);
  }

  /** Printable ASCII characters and line ends, as in a PEM certificate. */
  public static Content lines(int shortest, int longest) {
    return new Content(LINES, shortest, longest, text -> true);
  }

  /** One of the given words. */
  public static Content oneOf(String... words) {
    Set<String> accepted = Set.of(words);
    int shortest = accepted.stream().mapToInt(String::length).min().orElse(0);
    int longest = accepted.stream().mapToInt(String::length).max().orElse(0);
    return new Content(PRINTABLE, shortest, longest, accepted::contains);
  }

  /** A year and month, YYYYMM. */
  public static Content yearMonth() {
    return new Content(DIGITS, 6, 6, text -> between(1, Integer.parseInt(text.substring(4)), 12));
  }

  /** What is wrong with the text; empty when nothing is. */
  public Optional<Fault> faultOf(String text) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    if (length < shortest) {
      return Optional.of(Fault.TOO_SHORT);
    }
    if (length > longest) {
      return Optional.of(Fault.TOO_LONG);
    }
    if (!characters.matcher(text).matches()) {
      return Optional.of(Fault.FORMAT);
    }
    return value.accepts(text) ? Optional.empty() : Optional.of(Fault.VALUE);
  }

  private static boolean between(long least, long number, long most) {
    return least <= number && number <= most;
  }
}
