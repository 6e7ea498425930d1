package org.tapedeck.hostsim.line;

/** What the two ends say to each other outside of frames; on the line each with even parity. */
enum Signal {
  // spotless:off
  EOT (0x04),
  ENQ (0x05),
  ACK (0x06),
  BEL (0x07),
  DLE (0x10),
  DC2 (0x12),
  NAK (0x15),
  SYN (0x16);
  // spotless:on

  private final int character;

  Signal(int character) {
    this.character = character;
  }

  /** The byte, its eighth bit set where the number of ones is odd. */
  int octet() {
    return Integer.bitCount(character) % 2 == 0 ? character : character | 0x80;
  }

  boolean is(int octet) {
    return (octet & 0x7F) == character;
  }
}
