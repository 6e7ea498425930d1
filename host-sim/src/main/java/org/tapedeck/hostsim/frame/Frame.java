package org.tapedeck.hostsim.frame;

import java.nio.charset.StandardCharsets;

/** One record in seven bits, and whether it was the last (ETX) or more follow (ETB). */
public record Frame(String text, boolean last) {

  /** The frame as it travels: even parity on every byte, the LRC included. */
  public byte[] octets() {
    byte[] record = text.getBytes(StandardCharsets.US_ASCII);
    byte[] octets = new byte[record.length + 3];
    System.arraycopy(record, 0, octets, 1, record.length);
    octets[0] = Controls.STX;
    octets[record.length + 1] = (byte) (last ? Controls.ETX : Controls.ETB);
    octets[record.length + 2] = (byte) lrc(octets);
    for (int i = 0; i < octets.length; i++) {
      octets[i] = (byte) Parity.even(octets[i]);
    }
    return octets;
  }

  /** STX has no part in it; the place of the LRC itself is still zero here. */
  private static int lrc(byte[] octets) {
    int lrc = 0;
    for (int i = 1; i < octets.length; i++) {
      lrc ^= octets[i];
    }
    return lrc;
  }
}
