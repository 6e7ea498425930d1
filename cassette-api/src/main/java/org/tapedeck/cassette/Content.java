package org.tapedeck.cassette;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]*");

  private static final Map<Form.Kind, Pattern> CHARACTERS =
      Map.of(
          Form.Kind.DIGITS, DIGITS,
          Form.Kind.NUMBER, Pattern.compile("0|-?[1-9][0-9]*"),
          Form.Kind.TEXT, PRINTABLE,
          Form.Kind.WORDS, Pattern.compile("[^\\p{Cntrl}\\p{Cn}\\p{Cs}\\uFFFE\\uFFFF]*"),
          Form.Kind.LINES, Pattern.compile("[\\x20-\\x7E\\r\\n]*"),
          Form.Kind.CHOICE, PRINTABLE,
          Form.Kind.YEAR_MONTH, DIGITS);

  private final Form form;
  private final ValueTest value;

  private interface ValueTest {
    boolean accepts(String text);
  }

  private Content(Form form, ValueTest value) {
    this.form = form;
    this.value = value;
  }

  /** Characters of a kind, whatever they say. */
  private static Content any(Form.Kind kind, int shortest, int longest) {
    return new Content(Form.of(kind, shortest, longest), text -> true);
  }

  /** Decimal digits, leading zeros kept. */
  public static Content digits(int shortest, int longest) {
    return any(Form.Kind.DIGITS, shortest, longest);
  }

  /** Decimal digits of one of two lengths and none between, as in a 5 or 9 digit postal code. */
  public static Content digitsOf(int shorter, int longer) {
    return new Content(
        Form.of(Form.Kind.DIGITS, shorter, longer),
        text -> text.length() == shorter || text.length() == longer);
  }

  /** A whole number without leading zeros. */
  public static Content number(int least, int most) {
    return number((long) least, (long) most);
  }

  /** A whole number without leading zeros. */
  public static Content number(long least, long most) {
    return new Content(
        Form.number(least, most), text -> between(least, Long.parseLong(text), most));
  }

  /** Printable ASCII characters. */
  public static Content text(int shortest, int longest) {
    return any(Form.Kind.TEXT, shortest, longest);
  }

  /** Printable ASCII characters without one of them. */
  public static Content textWithout(String character, int shortest, int longest) {
    return new Content(
        Form.of(Form.Kind.TEXT, shortest, longest), text -> !text.contains(character));
  }

  /** Words in any language, measured in bytes of UTF-8, without control characters. */
  public static Content words(int shortest, int longest) {
    return any(Form.Kind.WORDS, shortest, longest);
  }

  /** Printable ASCII characters and line ends, as in a PEM certificate. */
  public static Content lines(int shortest, int longest) {
    return any(Form.Kind.LINES, shortest, longest);
  }

  /** One of the given words. */
  public static Content oneOf(String... words) {
    List<String> accepted = List.of(words);
    return new Content(Form.choice(accepted), accepted::contains);
  }

  /** A year and month, YYYYMM. */
  public static Content yearMonth() {
    return new Content(
        Form.of(Form.Kind.YEAR_MONTH, 6, 6),
        text -> between(1, Integer.parseInt(text.substring(4)), 12));
  }

  /** What a field for such a value has to know. */
  public Form form() {
    return form;
  }

  /** What is wrong with the text; empty when nothing is. */
  public Optional<Fault> faultOf(String text) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    if (length < form.shortest()) {
      return Optional.of(Fault.TOO_SHORT);
    }
    if (length > form.longest()) {
      return Optional.of(Fault.TOO_LONG);
    }
    if (!CHARACTERS.get(form.kind()).matcher(text).matches()) {
      return Optional.of(Fault.FORMAT);
    }
    return value.accepts(text) ? Optional.empty() : Optional.of(Fault.VALUE);
  }

  private static boolean between(long least, long number, long most) {
    return least <= number && number <= most;
  }
}
