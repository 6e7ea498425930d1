package org.tapedeck.hostsim.frame;

/** What can be wrong with a frame, in the order in which a reader meets it. */
public enum Fault {
  NO_STX,
  NO_END,
  NO_LRC,
  BROKEN
}
