package org.tapedeck.hostsim.behaviour;

/** What becomes of an answer on its way back. */
public enum Delivery {
  PLAIN,
  SILENT,
  HANG_UP,
  HALF_FRAME,
  LATE,
  WRONG_LRC,
  WRONG_PARITY,
  TWICE,
  GATEWAY_500,
  GATEWAY_503
}
