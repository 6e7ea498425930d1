package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.vault.Kept;
import org.tapedeck.framework.vault.Vault;

/**
 * Brings to an order what AcceptPayment did not: the card of a buyer who came later, or another one
 * when nothing came of the first. The order's row must be locked.
 */
@Dependent
class Completing {

  private final Orders orders;
  private final Attempts attempts;
  private final Expiring expiring;
  private final Vault vault;

  @Inject
  Completing(Orders orders, Attempts attempts, Expiring expiring, Vault vault) {
    this.orders = orders;
    this.attempts = attempts;
    this.expiring = expiring;
    this.vault = vault;
  }

  /**
   * What the order is paid by from now on.
   *
   * @param given what came of the order's keywords, each fine by itself
   * @throws org.tapedeck.framework.command.Refused when something is missing, or may not come
   */
  void complete(Order order, Cassette cassette, Values given, Instant now) {
    if (order.isWithoutBuyer()) {
      Values whole = whole(cassette, stored(order).and(given));
      Kept kept = keep(order, cassette, whole);
      if (cassette.payPage().isPresent()) {
        order.completeUnpaid(kept, cassette.brand(whole), now);
      } else {
        order.complete(kept, cassette.brand(whole), now);
      }
    } else if (!given.isEmpty()) {
      expiring.overdueOf(order, now);
      Rule.check(OrderRules.ANOTHER_CARD, anotherCard(order, cassette));
      // No part of one card may be taken for a part of another.
      Values whole = whole(cassette, open(order, cassette).and(given));
      order.pay(keep(order, cassette, whole), cassette.brand(whole));
    }
  }

  private OrderRules.AnotherCard anotherCard(Order order, Cassette cassette) {
    return new OrderRules.AnotherCard(
        order,
        orders.paymentStates(order.id()),
        orders.creditStates(order.id()),
        cassette.payPage().isPresent() || attempts.isAnyOpenOf(order.id()));
  }

  private static Values whole(Cassette cassette, Values values) {
    return KeywordCheck.whole(cassette, Scope.ORDER, values);
  }

  private Kept keep(Order order, Cassette cassette, Values whole) {
    return vault.keep(order.id(), rows(cassette), whole);
  }

  /** What is stored of the order, in clear. */
  Values stored(Order order) {
    return vault.open(order.id(), order.kept());
  }

  /** What is no secret of it. */
  private static Values open(Order order, Cassette cassette) {
    List<String> secrets =
        rows(cassette).stream()
            .filter(row -> row.secrecy().sealed())
            .map(Keyword::property)
            .toList();
    return order.kept().shown().only(property -> !secrets.contains(property));
  }

  private static List<Keyword> rows(Cassette cassette) {
    return cassette.keywords().of(Scope.ORDER);
  }
}
