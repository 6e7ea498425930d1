package org.tapedeck.hostsim.ticketswitch;

/** A call that cannot be done, and nothing of it was. */
final class Failed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FailCode code;

  Failed(FailCode code) {
    super(code.words(), null, false, false);
    this.code = code;
  }

  FailCode code() {
    return code;
  }

  static void when(boolean wrong, int code) {
    if (wrong) {
      throw new Failed(FailCode.of(code));
    }
  }
}
