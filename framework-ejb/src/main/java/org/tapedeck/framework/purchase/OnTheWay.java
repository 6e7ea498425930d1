package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.OrderEvent;
import org.tapedeck.framework.lifecycle.OrderState;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.lifecycle.VisitState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/**
 * Where a purchase that is attempted goes on: its payment's state says it. Whoever asks is told the
 * same, and what is decided is written down when somebody asks.
 */
@Dependent
class OnTheWay {

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

  /** Where a visit stands whose payment is pending. */
  private enum Place {
    AT_THE_BANK,
    AWAITED,
    IN_DOUBT
  }

  private static final Map<VisitState, Place> OF_VISIT = new EnumMap<>(Map.of(
      VisitState.CREATED,    Place.AWAITED,
      VisitState.REDIRECTED, Place.AT_THE_BANK,
      VisitState.VALIDATED,  Place.AT_THE_BANK,
      VisitState.CONFIRMING, Place.AWAITED,
      VisitState.REVIEW,     Place.IN_DOUBT));
  // spotless:on

  /** A buyer whose bank says nothing looks in so often; then he is told that it is not clear. */
  private static final int MOST_RETURNS = 200;

  private final Orders orders;
  private final VisitBook visits;
  private final PurchaseBook book;
  private final Facts facts;
  private final Cards cards;
  private final Telling telling;
  private final Confirming confirming;

  @Inject
  OnTheWay(
      Orders orders,
      VisitBook visits,
      PurchaseBook book,
      Facts facts,
      Cards cards,
      Telling telling,
      Confirming confirming) {
    this.orders = orders;
    this.visits = visits;
    this.book = book;
    this.facts = facts;
    this.cards = cards;
    this.telling = telling;
    this.confirming = confirming;
  }

  Next next(Trip trip, Trip.Luggage luggage) {
    decide(trip);
    StoredPurchase purchase = trip.purchase();
    if (purchase.state() == PurchaseState.ATTEMPTING) {
      return payment(trip).map(it -> pending(trip, it)).orElseGet(() -> begin(trip, luggage));
    }
    // The shop may want the mail only now.
    confirming.tell(purchase, trip.order());
    return finished(trip);
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

  Next finished(Trip trip) {
    if (trip.purchase().isGivenBack()) {
      throw new NotTaken(PurchaseFailure.RETURN_EXPIRED);
    }
    return new Next.Say(
        new Answer.Finished(telling.of(trip.purchase(), trip.order()), trip.purchase().no()));
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

  private Next begin(Trip trip, Trip.Luggage luggage) {
    return facts.payPage(trip.order()).isPresent()
        ? give(trip, Values.NONE)
        : cards.next(trip, luggage, this);
  }

  /** The payment is to be approved, and deposited. */
  Next give(Trip trip, Values card) {
    Map<String, String> words = facts.words(trip.order(), telling.buyer(trip.purchase()), card);
    trip.purchase().given(trip.time());
    return new Next.Give(trip.purchase().id(), ApproveWords.of(trip, words));
  }

  private Next pending(Trip trip, Payment payment) {
    if (Notes.returns(trip.purchase()) > MOST_RETURNS) {
      return notClear(trip);
    }
    return visits
        .lastOf(payment.id())
        .map(visit -> away(trip, visit))
        .orElseGet(() -> Pages.homeLater(trip.home()));
  }

  private Next away(Trip trip, StoredVisit visit) {
    return switch (OF_VISIT.getOrDefault(visit.state(), Place.IN_DOUBT)) {
      case AT_THE_BANK -> atTheBank(trip, visit);
      case AWAITED -> Pages.homeLater(trip.home());
      case IN_DOUBT -> notClear(trip);
    };
  }

  /** Who comes back from the bank waits for its word; who comes back without is sent there. */
  private static Next atTheBank(Trip trip, StoredVisit visit) {
    Instruction page = visit.instruction().orElseThrow();
    if (Notes.hasCome(trip.purchase().stepValues(), page, visit.calls())) {
      return Pages.homeLater(trip.home());
    }
    trip.purchase().notes(Notes.sent(page, visit.calls()), trip.time());
    return Pages.to(page);
  }

  private Next notClear(Trip trip) {
    return new Next.Say(
        new Answer.Finished(
            telling.of(trip.purchase(), trip.order()), Optional.of(Refusals.NOT_CLEAR)));
  }
}
