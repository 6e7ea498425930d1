package org.tapedeck.buyer;

/** That a request is no call: its HTTP status and a sentence that shows nothing of it. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  private final int status;

  Unreadable(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  WebAnswer answer() {
    return WebAnswer.text(status, getMessage());
  }
}
