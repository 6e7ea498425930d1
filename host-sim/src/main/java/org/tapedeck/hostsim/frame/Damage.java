package org.tapedeck.hostsim.frame;

import java.util.Arrays;

/** Spoils a good frame in one exact way. */
public final class Damage {
  private static final int TWO_BITS = 0x03;
  private static final int PARITY_BIT = 0x80;

  private Damage() {}

  /** Two bits, so that the parity of the LRC still holds. */
  public static byte[] lrc(byte[] frame) {
    return flipped(frame, frame.length - 1, TWO_BITS);
  }

  /** The parity bit has no part in the seven-bit LRC, so nothing else is wrong. */
  public static byte[] parity(byte[] frame) {
    return flipped(frame, frame.length / 2, PARITY_BIT);
  }

  public static byte[] twice(byte[] frame) {
    byte[] both = Arrays.copyOf(frame, frame.length * 2);
    System.arraycopy(frame, 0, both, frame.length, frame.length);
    return both;
  }

  private static byte[] flipped(byte[] frame, int at, int bits) {
    byte[] damaged = frame.clone();
    damaged[at] ^= (byte) bits;
    return damaged;
  }
}
