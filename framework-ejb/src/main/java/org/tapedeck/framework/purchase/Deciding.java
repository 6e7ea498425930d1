package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.OrderEvent;
import org.tapedeck.framework.lifecycle.OrderState;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/**
 * What the payments of a purchase decide. Whoever asks is told the same, and it is written down
 * when somebody asks.
 */
@Dependent
class Deciding {

  /** What a payment's state makes of its purchase. */
  private enum Outcome {
    BOUGHT,
    REFUSED,
    OPEN
  }

  // spotless:off
  private static final Map<PaymentState, Outcome> OF_PAYMENT = new EnumMap<>(Map.of(
      PaymentState.PENDING,          Outcome.OPEN,
      PaymentState.DECLINED,         Outcome.REFUSED,
      PaymentState.APPROVED,         Outcome.BOUGHT,
      // Somebody has given it back, or never took it.
      PaymentState.APPROVAL_EXPIRED, Outcome.REFUSED,
      PaymentState.DEPOSITED,        Outcome.BOUGHT,
      PaymentState.CLOSED,           Outcome.BOUGHT,
      PaymentState.VOID,             Outcome.REFUSED));
  // spotless:on

  private final Orders orders;
  private final VisitBook visits;
  private final PurchaseBook book;
  private final Confirming confirming;

  @Inject
  Deciding(Orders orders, VisitBook visits, PurchaseBook book, Confirming confirming) {
    this.orders = orders;
    this.visits = visits;
    this.book = book;
    this.confirming = confirming;
  }

  /** Writes down what its payments have decided; what is paid is bought, whatever was before. */
  void decide(Trip trip) {
    StoredPurchase purchase = trip.purchase();
    if (purchase.state() == PurchaseState.PURCHASED) {
      return;
    }
    if (hasOne(trip, Outcome.BOUGHT)) {
      bought(trip);
    } else if (purchase.state() == PurchaseState.ATTEMPTING && !hasOne(trip, Outcome.OPEN)) {
      payment(trip).ifPresent(payment -> refuse(trip, no(payment)));
    } else if (purchase.state() == PurchaseState.RESERVED && !isWanted(trip.order())) {
      // Somebody else has paid for it, or it was canceled.
      purchase.expire(trip.time());
    }
  }

  /** Whether an order still wants to be paid, and nothing of it is, or may be. */
  static boolean isWanted(Order order) {
    return (order.state() == OrderState.REQUESTED
            || Lifecycles.ORDER.next(order.state(), OrderEvent.APPROVE).isPresent())
        && order.unapprovedAmount() == order.amount().amount();
  }

  private boolean hasOne(Trip trip, Outcome outcome) {
    return payments(trip).anyMatch(payment -> OF_PAYMENT.get(payment.state()) == outcome);
  }

  /** A payment of another amount is somebody else's. */
  private Stream<Payment> payments(Trip trip) {
    return trip.purchase()
        .paymentIds()
        .flatMap(id -> orders.payment(id).stream())
        .filter(it -> it.authorizedAmount() == trip.order().amount().amount());
  }

  private PurchaseNo no(Payment payment) {
    return payment.state() == PaymentState.DECLINED
        ? Refusals.of(payment, lastVisit(payment))
        : Refusals.CLOSED_TO_IT;
  }

  /** Whether it has a payment, or the command that makes it is on its way. */
  boolean isBegun(Trip trip) {
    return payment(trip).isPresent() || isUndecided(trip);
  }

  /** Whether the command that pays is on its way, and its payment is not there yet. */
  boolean isUndecided(Trip trip) {
    return trip.purchase().state() == PurchaseState.ATTEMPTING
        && payment(trip).isEmpty()
        && trip.purchase().isBeingPaid(trip.time());
  }

  private void bought(Trip trip) {
    trip.purchase().bought(trip.time());
    confirming.tell(trip.purchase(), trip.order());
    book.closeReturns(trip.purchase().id());
  }

  void refuse(Trip trip, PurchaseNo no) {
    trip.purchase().refused(no, trip.time());
    book.closeReturns(trip.purchase().id());
  }

  /** The one that is to pay for it, or one before it that still may. */
  Optional<Payment> payment(Trip trip) {
    return payments(trip)
        .filter(it -> OF_PAYMENT.get(it.state()) == Outcome.OPEN)
        .findFirst()
        .or(() -> current(trip));
  }

  private Optional<Payment> current(Trip trip) {
    String id = trip.purchase().paymentId();
    return payments(trip).filter(it -> it.id().equals(id)).findFirst();
  }

  private Optional<StoredVisit> lastVisit(Payment payment) {
    return visits.lastOf(payment.id());
  }
}
