package org.tapedeck.redirect.ticketswitch;

/** What buyers are told of a no: one sentence for each kind of it. */
enum Told {
  // spotless:off
  NOTHING       (""),
  NOT_NOW       ("The ticket seller cannot be reached at the moment, and no money was taken."),
  NOT_HERE      ("The ticket seller did not take the order, and no money was taken."),
  EXPIRED       ("Your reservation has expired, and no money was taken."),
  RELEASED      ("Your tickets are not reserved any longer, and no money was taken."),
  CARD_DATA     ("The card's data are missing, not valid or not accepted here, and no money was taken."),
  DETAILS       ("Your name, address or mail address is not complete or not valid, and no money was taken."),
  COUNTRY       ("The tickets cannot be sent to your country in the way that was chosen; no money was taken."),
  REFUSED       ("The purchase was refused, and no money was taken."),
  CARD_DECLINED ("Your card was declined, and no money was taken."),
  SECURITY_CODE ("Your card was declined because its security code is wrong; no money was taken."),
  ADDRESS       ("Your card was declined because your address is not the card's; no money was taken."),
  SECURE_3D     ("Your card's issuer did not confirm that it was you (3-D Secure), and no money was taken."),
  TRIED         ("This purchase was tried before and failed; please reserve again."),
  SOLD          ("The tickets could not be bought; please reserve again or choose others. No money was taken."),
  BOUGHT        ("These tickets were bought before.");
  // spotless:on

  private final String sentence;

  Told(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
