package org.tapedeck.cassette.wire;

import java.util.regex.Pattern;

/** Which characters a field holds, and what fills it up when its value is shorter. */
public enum Filling {
  /** Digits, filled with zeros on the left. The zeros stay when the field is read. */
  DIGITS("[0-9]*", '0', true, ""),
  /** Printable characters, filled with spaces on the right, which are gone when it is read. */
  TEXT("[\\x20-\\x7E]*", ' ', false, " +$"),
  /** Printable characters, filled with spaces on the left, which are gone when it is read. */
  TEXT_RIGHT("[\\x20-\\x7E]*", ' ', true, "^ +"),
  /** Blocks with separators of their own, taken as they are and read with formats of their own. */
  BLOCKS("[\\x1C-\\x1E\\x20-\\x7E]*", ' ', false, "");

  private final Pattern characters;
  private final char filler;
  private final boolean left;
  private final Pattern stripped;

  Filling(String characters, char filler, boolean left, String stripped) {
    this.characters = Pattern.compile(characters);
    this.filler = filler;
    this.left = left;
    this.stripped = Pattern.compile(stripped);
  }

  boolean admits(String text) {
    return characters.matcher(text).matches();
  }

  String fill(String value, int length) {
    if (this == DIGITS && value.isEmpty()) {
      // A number that nobody gave is a mistake; filled up it would be a zero on the wire.
      return value;
    }
    String filling = String.valueOf(filler).repeat(Math.max(0, length - value.length()));
    return left ? filling + value : value + filling;
  }

  String strip(String text) {
    return stripped.matcher(text).replaceFirst("");
  }
}
