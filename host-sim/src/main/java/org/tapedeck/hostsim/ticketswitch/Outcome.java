package org.tapedeck.hostsim.ticketswitch;

import java.util.Map;

/**
 * What became of a step, or of a purchase.
 *
 * @param code purchase_fail_code, 0 when it went well
 * @param check the element that says which check of the card failed, or "none"
 */
record Outcome(int code, String check) {
  static final Outcome GOOD = new Outcome(0, "none");
  static final Outcome REFUSED = new Outcome(2, "none");
  static final Outcome NOT_AUTHENTICATED = new Outcome(2, "failed_3d_secure");
  static final Outcome TIMED_OUT = new Outcome(3, "none");

  private static final Map<Integer, String> WORDS =
      Map.of(
          1, "fraud rule",
          2, "card authorisation failed",
          3, "card authorisation timed out",
          4, "already purchased",
          5, "tried before and failed",
          6, "the backend has refused",
          7, "system error");

  boolean isGood() {
    return code == 0;
  }

  /** The buyer may try again on the same reservation. */
  boolean mayTryAgain() {
    return code == 2 || code == 3;
  }

  String words() {
    return WORDS.get(code);
  }
}
