package org.tapedeck.hostsim.frame;

/** How the eighth bit is used. A frame is all of one kind; its STX says which. */
enum Parity {
  EVEN,
  ZERO;

  static Parity ofFirst(int octet) {
    return octet == even(Controls.STX) ? EVEN : ZERO;
  }

  static int even(int character) {
    return Integer.bitCount(character) % 2 == 0 ? character : character | 0x80;
  }

  boolean holds(int octet) {
    return this == ZERO ? octet < 0x80 : Integer.bitCount(octet) % 2 == 0;
  }

  /**
   * A lone STX without parity before a frame with parity is a fault of the STX, not of the rest.
   */
  Fault faultOfMixture() {
    return this == ZERO ? Fault.NO_STX : Fault.BROKEN;
  }
}
