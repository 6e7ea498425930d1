package org.tapedeck.testkit;

import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Visit;

/** The same visit, or call, but for one thing. */
final class Other {

  private Other() {}

  static Inbound token(Inbound call, String token) {
    return new Inbound(call.call(), token, call.parameters(), call.remoteAddress(), call.browser());
  }

  static Visit amount(Visit visit, int more) {
    Money amount = visit.amount();
    return other(
        visit,
        new Money(amount.amount() + more, amount.exponent(), amount.currency()),
        visit.evidence());
  }

  /** What came with a further page is known, too. */
  static Visit evidence(Visit visit, Values more) {
    return other(visit, visit.amount(), visit.evidence().and(more));
  }

  private static Visit other(Visit visit, Money amount, Values evidence) {
    return new Visit(
        visit.configuration(),
        visit.orderNumber(),
        visit.paymentNumber(),
        amount,
        visit.reference(),
        visit.token(),
        visit.returnToken(),
        visit.addresses(),
        visit.order(),
        evidence,
        visit.probed(),
        visit.time());
  }
}
