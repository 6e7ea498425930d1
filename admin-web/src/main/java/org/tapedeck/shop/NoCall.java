package org.tapedeck.shop;

/** What came is no call that can be read; the message says why. */
final class NoCall extends Exception {

  private static final long serialVersionUID = 1;

  /** The HTTP status of the answer. */
  private final int status;

  NoCall(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
