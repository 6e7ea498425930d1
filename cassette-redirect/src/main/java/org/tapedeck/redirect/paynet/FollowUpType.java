package org.tapedeck.redirect.paynet;

/** What Paynet is asked to do with a sale. */
enum FollowUpType {
  VOIDSALE("voidsale"),
  REFUND("refund");

  private final String word;

  FollowUpType(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
