package org.tapedeck.visanet.frame;

/** Bytes that are no whole, undamaged frame. The text shows none of them. */
public class DamagedFrame extends Exception {

  private static final long serialVersionUID = 1;

  DamagedFrame(String message) {
    super(message);
  }
}
