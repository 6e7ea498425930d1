package org.tapedeck.cassette.wire;

/**
 * Bytes that do not fit their table. The text names the message, the field, its position (counted
 * from 1), what was wanted and what was found; it never shows a value.
 */
public class Malformed extends Exception {

  private static final long serialVersionUID = 1;

  Malformed(String message) {
    super(message);
  }
}
