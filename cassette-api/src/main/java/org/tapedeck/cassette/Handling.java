package org.tapedeck.cassette;

/** How a cassette handles a payment command that it takes. */
public enum Handling {
  /** Done by the engine alone; no message is sent. */
  LOCAL,
  /** Needs the host. */
  HOST
}
