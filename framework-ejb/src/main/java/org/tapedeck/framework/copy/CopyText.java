package org.tapedeck.framework.copy;

import java.util.Locale;

/**
 * Bytes as a person reads them, one stretch a line, from which the bytes can be told again. An
 * arrow says which way they went, a word how they are written:
 *
 * <ul>
 *   <li>{@code even}: every byte has even parity, and only its lower seven bits are written;
 *   <li>{@code bare}: no byte has its eighth bit set;
 *   <li>{@code bytes}: neither, so bytes with the eighth bit are written as {@code <80>} to {@code
 *       <FF>}.
 * </ul>
 *
 * Control characters are written by their names, as in {@code <STX>}; the sign {@code <} itself as
 * {@code <3C>}.
 */
public final class CopyText {

  /** Longer stretches go on in further lines, which begin with a plus. */
  private static final int LONGEST = 6000;

  private static final int DATA = 0x7F;

  // spotless:off
  private static final String[] NAMES = {
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "HT", "LF",  "VT",  "FF", "CR", "SO", "SI",
    "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US"
  };
  // spotless:on

  private CopyText() {}

  /** Ends with a line feed. */
  public static String line(Direction direction, byte[] bytes) {
    boolean even = isEven(bytes);
    StringBuilder line = new StringBuilder();
    for (int start = 0; start == 0 || start < bytes.length; start += LONGEST) {
      line.append(start == 0 ? direction.arrow() : "+").append(' ').append(way(bytes, even));
      line.append(' ');
      int end = Math.min(bytes.length, start + LONGEST);
      for (int i = start; i < end; i++) {
        line.append(character(even ? bytes[i] & DATA : bytes[i] & 0xFF));
      }
      line.append('\n');
    }
    return line.toString();
  }

  private static String way(byte[] bytes, boolean even) {
    if (even) {
      return "even ";
    }
    for (byte bits : bytes) {
      if (bits < 0) {
        return "bytes";
      }
    }
    return "bare ";
  }

  private static boolean isEven(byte[] bytes) {
    for (byte bits : bytes) {
      if (Integer.bitCount(bits & 0xFF) % 2 != 0) {
        return false;
      }
    }
    return true;
  }

  private static String character(int code) {
    if (code < NAMES.length) {
      return "<" + NAMES[code] + ">";
    }
    boolean plain = code < DATA && code != '<';
    return plain ? String.valueOf((char) code) : String.format(Locale.ROOT, "<%02X>", code);
  }
}
