package org.tapedeck.testkit;

import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.visit.Visit;

/** The same visit but for one thing. */
final class Other {

  private Other() {}

  static Visit amount(Visit visit, int more) {
    Money amount = visit.amount();
    return new Visit(
        visit.configuration(),
        visit.orderNumber(),
        visit.paymentNumber(),
        new Money(amount.amount() + more, amount.exponent(), amount.currency()),
        visit.reference(),
        visit.token(),
        visit.returnToken(),
        visit.addresses(),
        visit.order(),
        visit.evidence(),
        visit.probed(),
        visit.time());
  }
}
