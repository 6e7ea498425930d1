package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.lifecycle.VisitState;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/**
 * Where a purchase that is attempted goes on: its payment's state says it. Whoever asks is told the
 * same, and what is decided is written down when somebody asks.
 */
@Dependent
class OnTheWay {

  /** Where a visit stands whose payment is pending. */
  private enum Place {
    AT_THE_BANK,
    AWAITED,
    IN_DOUBT
  }

  // spotless:off
  private static final Map<VisitState, Place> OF_VISIT = new EnumMap<>(Map.of(
      VisitState.CREATED,    Place.AWAITED,
      VisitState.REDIRECTED, Place.AT_THE_BANK,
      VisitState.VALIDATED,  Place.AT_THE_BANK,
      VisitState.CONFIRMING, Place.AWAITED,
      VisitState.REVIEW,     Place.IN_DOUBT));
  // spotless:on

  /** A buyer whose bank says nothing looks in so often; then he is told that it is not clear. */
  private static final int MOST_RETURNS = 200;

  private final VisitBook visits;
  private final Deciding deciding;
  private final Facts facts;
  private final Cards cards;
  private final Telling telling;
  private final Confirming confirming;

  @Inject
  OnTheWay(
      VisitBook visits,
      Deciding deciding,
      Facts facts,
      Cards cards,
      Telling telling,
      Confirming confirming) {
    this.visits = visits;
    this.deciding = deciding;
    this.facts = facts;
    this.cards = cards;
    this.telling = telling;
    this.confirming = confirming;
  }

  Next next(Trip trip, Trip.Luggage luggage) {
    deciding.decide(trip);
    StoredPurchase purchase = trip.purchase();
    if (purchase.state() == PurchaseState.ATTEMPTING) {
      return deciding
          .payment(trip)
          .map(it -> pending(trip, it))
          .orElseGet(() -> begin(trip, luggage));
    }
    // The shop may want the mail only now.
    confirming.tell(purchase, trip.order());
    return finished(trip);
  }

  Next finished(Trip trip) {
    if (trip.purchase().isGivenBack()) {
      throw new NotTaken(PurchaseFailure.RETURN_EXPIRED);
    }
    return new Next.Say(
        new Answer.Finished(telling.of(trip.purchase(), trip.order()), trip.purchase().no()));
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
