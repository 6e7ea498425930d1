package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tapedeck.framework.lifecycle.PurchaseEvent;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.order.Order;

/** Ends purchases for which nobody has come back, though the server has called the shop. */
@Dependent
class Abandoning {

  private final Deciding deciding;
  private final Clock clock;

  @Inject
  Abandoning(Deciding deciding, Clock clock) {
    this.deciding = deciding;
    this.clock = clock;
  }

  /** Nobody comes any more; what a bank or host was asked for goes on without the shop. */
  void end(StoredPurchase purchase, Order order) {
    Trip trip = new Trip(purchase, order, null, clock.instant());
    deciding.decide(trip);
    if (deciding.isUndecided(trip)) {
      throw new IllegalStateException("purchase " + purchase.id() + " is being paid");
    }
    if (purchase.state() == PurchaseState.ATTEMPTING && deciding.payment(trip).isEmpty()) {
      deciding.refuse(trip, Refusals.TIMED_OUT);
    }
    if (!purchase.isHeld(trip.time())
        && purchase.may(PurchaseEvent.EXPIRE)
        && purchase.state() != PurchaseState.ATTEMPTING) {
      purchase.expire(trip.time());
    }
  }
}
