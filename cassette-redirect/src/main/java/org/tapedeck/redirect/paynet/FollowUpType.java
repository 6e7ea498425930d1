package org.tapedeck.redirect.paynet;

/** What Paynet is asked to do with a sale, for the first time or after silence. */
enum FollowUpType {
  VOIDSALE("voidsale"),
  VOIDSALE_AGAIN("voidsale"),
  REFUND("refund"),
  REFUND_AGAIN("refund");

  private final String word;

  FollowUpType(String word) {
    this.word = word;
  }

  static FollowUpType voidsale(boolean repeated) {
    return repeated ? VOIDSALE_AGAIN : VOIDSALE;
  }

  static FollowUpType refund(boolean repeated) {
    return repeated ? REFUND_AGAIN : REFUND;
  }

  String word() {
    return word;
  }
}
