package org.tapedeck.cassette.wire;

import java.util.HexFormat;

/** How far a field reaches, in bytes. */
public final class Width {

  private interface Reach {
    /** The index after the field's last character. */
    int end(String record, int start);
  }

  private final String words;
  private final int least;
  private final int most;
  private final String separator;
  private final Reach reach;

  private Width(String words, int least, int most, String separator, Reach reach) {
    this.words = words;
    this.least = least;
    this.most = most;
    this.separator = separator;
    this.reach = reach;
  }

  /** Always the same number of bytes; a shorter value is filled up. */
  public static Width fixed(int length) {
    Reach reach = (record, start) -> Math.min(start + length, record.length());
    return new Width("fixed " + length, length, length, "", reach);
  }

  /** From none to the given number of bytes, ended by a separator that is no part of the value. */
  public static Width until(char separator, int most) {
    String words =
        "to " + HexFormat.of().withUpperCase().toHexDigits((byte) separator) + ", at most " + most;
    Reach reach = (record, start) -> orEnd(record.indexOf(separator, start), record);
    return new Width(words, 0, most, String.valueOf(separator), reach);
  }

  /** Whatever is left of the record, from none to the given number of bytes. */
  public static Width rest(int most) {
    return new Width("rest, at most " + most, 0, most, "", (record, start) -> record.length());
  }

  int least() {
    return least;
  }

  boolean isFixed() {
    return least == most;
  }

  String separator() {
    return separator;
  }

  boolean admits(int length) {
    return least <= length && length <= most;
  }

  int end(String record, int start) {
    return reach.end(record, start);
  }

  @Override
  public String toString() {
    return words;
  }

  private static int orEnd(int index, String record) {
    return index < 0 ? record.length() : index;
  }
}
