package org.tapedeck.visanet.frame;

/** Seven data bits and an eighth that makes the number of ones even. */
final class EvenParity {

  private static final int DATA = 0x7F;
  private static final int PARITY = 0x80;

  private EvenParity() {}

  static byte[] added(byte[] plain) {
    byte[] even = new byte[plain.length];
    for (int i = 0; i < plain.length; i++) {
      even[i] = (byte) (isEven(plain[i]) ? plain[i] : plain[i] | PARITY);
    }
    return even;
  }

  static byte[] removed(byte[] even) throws DamagedFrame {
    byte[] plain = new byte[even.length];
    for (int i = 0; i < even.length; i++) {
      if (!isEven(even[i])) {
        throw new DamagedFrame("odd parity at byte " + (i + 1));
      }
      plain[i] = (byte) (even[i] & DATA);
    }
    return plain;
  }

  private static boolean isEven(byte bits) {
    return Integer.bitCount(bits & 0xFF) % 2 == 0;
  }
}
