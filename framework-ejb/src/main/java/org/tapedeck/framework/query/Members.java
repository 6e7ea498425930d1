package org.tapedeck.framework.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.offer.Offers;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;

/**
 * The payments and credits that belong to orders or batches, by the owner's key.
 *
 * @param payments empty when they were not asked for
 * @param credits empty when they were not asked for
 * @param attempts what the payments wait for
 * @param offers what may be done with them
 */
record Members(
    Optional<Map<String, List<PaymentOfOrder>>> payments,
    Optional<Map<String, List<CreditOfOrder>>> credits,
    OpenAttempts attempts,
    Offers offers) {

  /** What is said of a collection whose objects may have members. */
  Map<String, String> asked() {
    Map<String, String> asked = new TreeMap<>();
    asked.put("withCredits", credits.isPresent() ? "1" : "0");
    asked.put("withPayments", payments.isPresent() ? "1" : "0");
    return asked;
  }

  /** The nested collections of one owner. */
  List<ViewCollection> of(String ownerId) {
    List<ViewCollection> nested = new ArrayList<>();
    payments
        .map(byOwner -> byOwner.getOrDefault(ownerId, List.of()))
        .ifPresent(rows -> nested.add(payments(rows)));
    credits
        .map(byOwner -> byOwner.getOrDefault(ownerId, List.of()))
        .ifPresent(rows -> nested.add(credits(rows)));
    return nested;
  }

  private ViewCollection payments(List<PaymentOfOrder> rows) {
    return new ViewCollection("PaymentCollection", rows.stream().map(this::view).toList());
  }

  private View view(PaymentOfOrder row) {
    return offers.on(Shapes.PAYMENT.view(row)).with(attempts.of(row.payment().id()));
  }

  private ViewCollection credits(List<CreditOfOrder> rows) {
    return new ViewCollection(
        "CreditCollection", rows.stream().map(Shapes.CREDIT::view).map(offers::on).toList());
  }
}
