package org.tapedeck.framework.lifecycle;

/** The states of a batch. NONE is the state before it exists. */
public enum BatchState {
  NONE,
  OPENING,
  OPEN,
  CLOSING,
  PENDING,
  CLOSED
}
