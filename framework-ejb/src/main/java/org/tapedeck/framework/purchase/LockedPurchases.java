package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;

/** Finds purchases, and has their orders' rows locked before anything is done with them. */
@Dependent
class LockedPurchases {

  private final PurchaseBook book;
  private final Orders orders;
  private final Clock clock;

  @Inject
  LockedPurchases(PurchaseBook book, Orders orders, Clock clock) {
    this.book = book;
    this.orders = orders;
    this.clock = clock;
  }

  /** A shop sees its own purchases and no others. */
  StoredPurchase own(Shop shop, String transactionId, PurchaseFailure otherwise) {
    return book.purchase(transactionId)
        .filter(purchase -> maySee(shop, purchase))
        .orElseThrow(() -> new NotTaken(otherwise));
  }

  /** A right that was taken away gives nothing more. */
  static boolean maySee(Shop shop, StoredPurchase purchase) {
    return purchase.userName().equals(shop.userId())
        && (purchase.isForgotten() || shop.caller().reaches(Role.CLERK, purchase.merchantNumber()));
  }

  <T> T onTheWay(String transactionId, Function<Trip, T> work) {
    return of(
        book.purchase(transactionId)
            .orElseThrow(() -> new NotTaken(PurchaseFailure.RETURN_EXPIRED)),
        PurchaseFailure.RETURN_EXPIRED,
        (purchase, order) ->
            work.apply(
                new Trip(
                    purchase,
                    order,
                    purchase
                        .home()
                        .orElseThrow()
                        .at(book.newest(transactionId).orElseThrow().path()),
                    clock.instant())));
  }

  <T> T of(
      StoredPurchase purchase,
      PurchaseFailure whenDeleted,
      BiFunction<StoredPurchase, Order, T> work) {
    Order order = orders.lock(purchase.orderId()).orElseThrow(() -> new NotTaken(whenDeleted));
    book.readAgain(purchase);
    return work.apply(purchase, order);
  }
}
