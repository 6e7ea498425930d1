package org.tapedeck.hostsim.paynet;

import org.tapedeck.hostsim.bank.Form;

/**
 * Why a follow-up is refused, in the order in which it is looked for. Numbers and words are ours.
 */
enum Refusal {
  // spotless:off
  FORMAT    ("10", "wrong format"),
  BUSY      ("90", "busy"),
  UNKNOWN   ("20", "unknown irrn"),
  VOIDED    ("21", "already voided"),
  SETTLED   ("22", "already settled"),
  TOO_LARGE ("23", "amount too large");
  // spotless:on

  private final String code;
  private final String words;

  Refusal(String code, String words) {
    this.code = code;
    this.words = words;
  }

  Form form() {
    return Form.of("errm", words, "errh", code);
  }
}
