package org.tapedeck.cassette;

/**
 * Digits that may be a card number's, in bytes that a host sent. Only the lower seven bits of a
 * byte count, so digits are found whatever the parity.
 */
public final class LongDigits {

  /** The shortest run that may be a card number. */
  private static final int SHORTEST = 12;

  private static final byte STAR = '*';
  private static final byte STAR_IN_EVEN_PARITY = (byte) 0xAA;
  private static final int DATA = 0x7F;

  private LongDigits() {}

  /** The same bytes, with {@code *} for every digit of a run of 12 or more. */
  public static byte[] masked(byte[] bytes) {
    byte[] masked = bytes.clone();
    int start = 0;
    while (start < bytes.length) {
      int end = runEnd(bytes, start);
      if (end - start >= SHORTEST) {
        hide(masked, start, end);
      }
      start = end + 1;
    }
    return masked;
  }

  /** The same bytes, with {@code *} for every digit from one index to before another. */
  public static byte[] masked(byte[] bytes, int from, int before) {
    byte[] masked = bytes.clone();
    for (int i = from; i < before; i++) {
      if (isDigit(bytes[i])) {
        hide(masked, i, i + 1);
      }
    }
    return masked;
  }

  private static void hide(byte[] bytes, int start, int end) {
    byte star = isInEvenParity(bytes) ? STAR_IN_EVEN_PARITY : STAR;
    for (int i = start; i < end; i++) {
      bytes[i] = star;
    }
  }

  private static boolean isInEvenParity(byte[] bytes) {
    for (byte bits : bytes) {
      if (Integer.bitCount(bits & 0xFF) % 2 != 0) {
        return false;
      }
    }
    return true;
  }

  private static int runEnd(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && isDigit(bytes[end])) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(byte bits) {
    int character = bits & DATA;
    return '0' <= character && character <= '9';
  }
}
