package org.tapedeck.redirect.commsecure;

import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Visit;

/** How CommSecure is spoken with, and what it calls a visit and whom that is for. */
enum Generation {
  /** Of 2003: the bank asks before it charges. */
  A("RefNum", "CustNum") {
    @Override
    String party(Visit visit) {
      return visit.order().find("customerNumber").orElse(String.valueOf(visit.orderNumber()));
    }
  },
  /** Of 2006: what is asked for is signed. */
  B("PaymentID", "InvoiceID") {
    @Override
    String party(Visit visit) {
      return String.valueOf(visit.orderNumber());
    }
  };

  private final String referenceName;
  private final String partyName;

  Generation(String referenceName, String partyName) {
    this.referenceName = referenceName;
    this.partyName = partyName;
  }

  /** The one that the visit was begun with; the account's may have changed since. */
  static Generation of(Visit visit) {
    return visit
        .evidence()
        .find("generation")
        .map(Generation::valueOf)
        .orElseGet(() -> of(visit.configuration().account()));
  }

  /** The account's. */
  static Generation of(Values account) {
    return valueOf(CommSecureKeywords.withAccountDefaults(account).text("generation"));
  }

  /** The parameter that holds the visit's reference. */
  String referenceName() {
    return referenceName;
  }

  /** The parameter that says whom the visit is for. */
  String partyName() {
    return partyName;
  }

  /** Whom the visit is for: a customer of the shop's in A, an order in B. */
  abstract String party(Visit visit);
}
