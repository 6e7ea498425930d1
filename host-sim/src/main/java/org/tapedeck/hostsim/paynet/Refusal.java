package org.tapedeck.hostsim.paynet;

import java.util.Locale;
import org.tapedeck.hostsim.bank.Form;

/**
 * Why a follow-up is refused, in the order in which it is looked for. Numbers and words are ours.
 */
enum Refusal {
  // spotless:off
  FORMAT    ("10", "wrong format"),
  BUSY      ("90", "busy"),
  UNKNOWN   ("20", "unknown irrn"),
  NOT_PAID  ("21", "not paid"),
  VOIDED    ("22", "already voided"),
  SETTLED   ("23", "already settled"),
  TOO_LARGE ("24", "amount too large");
  // spotless:on

  private final String code;
  private final String words;

  Refusal(String code, String words) {
    this.code = code;
    this.words = words;
  }

  String line() {
    return String.format(Locale.ROOT, "%s %s", code, words);
  }

  Form form() {
    return Form.of("errm", words, "errh", code);
  }
}
