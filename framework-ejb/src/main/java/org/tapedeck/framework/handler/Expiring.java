package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

/**
 * Lets approvals expire, and frees what they held of their order. The order's row must be locked.
 */
@Dependent
class Expiring {

  private final Orders orders;
  private final Merchants merchants;

  @Inject
  Expiring(Orders orders, Merchants merchants) {
    this.orders = orders;
    this.merchants = merchants;
  }

  /** Marks an approval of this moment with the time at which its account lets it expire. */
  void limit(Order order, Payment payment, Instant now) {
    merchants
        .account(CurrentBatch.accountOf(order).id())
        .flatMap(account -> account.approvals().expiry(now))
        .ifPresent(payment::lastsUntil);
  }

  /** Expires every approval of the order whose time has come. */
  void overdueOf(Order order, Instant now) {
    orders.overdue(order, now).forEach(payment -> ifOverdue(order, payment, now));
  }

  /** Expires the approval when its time has come, and says whether it has. */
  boolean ifOverdue(Order order, Payment payment, Instant now) {
    boolean overdue = payment.isOverdue(now);
    if (overdue) {
      payment.expire(now);
      order.release(payment, now);
    }
    return overdue;
  }
}
