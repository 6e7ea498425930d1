package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.cardholder.Asked;
import org.tapedeck.framework.cardholder.AuthenticationStatus;
import org.tapedeck.framework.cardholder.CardholderAuthentication;
import org.tapedeck.framework.cardholder.Judgement;
import org.tapedeck.framework.cardholder.Step;
import org.tapedeck.framework.mail.Mails;

/** How a purchase by card goes on before the host is asked: by way of the card's issuer. */
@Dependent
class Cards {

  private static final String PARES = "PaRes";

  private final CardholderAuthentication cardholder;
  private final Deciding deciding;
  private final Mails mails;

  @Inject
  Cards(CardholderAuthentication cardholder, Deciding deciding, Mails mails) {
    this.cardholder = cardholder;
    this.deciding = deciding;
    this.mails = mails;
  }

  /** Part one has come: the issuer is looked for, or the buyer goes straight home. */
  Next begin(Trip trip, Values card) {
    if (!cardholder.isOn()) {
      return Pages.home(trip.home());
    }
    trip.purchase().needsItsIssuer(trip.time());
    return ask(trip, card);
  }

  private static Next ask(Trip trip, Values card) {
    StoredPurchase purchase = trip.purchase();
    return new Next.AskIssuer(purchase.id(), purchase.cardBox(), asked(trip, card));
  }

  private static Asked asked(Trip trip, Values card) {
    String id = trip.purchase().id();
    return new Asked(
        card.text("card_number"),
        BuyerWords.expiry(card.text("expiry_date")),
        trip.order().amount(),
        Optional.ofNullable(trip.order().particulars().description()).orElse(id),
        trip.home().toString(),
        id,
        trip.time());
  }

  /** The directory has answered; of two answers about one card the first one counts. */
  Next found(Trip trip, String box, Step step, OnTheWay way) {
    StoredPurchase purchase = trip.purchase();
    if (purchase.step() != IssuerStep.TO_BE_FOUND || !purchase.cardBox().equals(box)) {
      return goesOn(trip, way);
    }
    if (step instanceof Step.Redirect redirect) {
      trip.purchase().atIssuer(redirect.kept().and(Notes.of(redirect.instruction())), trip.time());
      return Pages.to(redirect.instruction());
    }
    Step.NotNeeded notNeeded = (Step.NotNeeded) step;
    if (notNeeded.status().mayGoOn(cardholder.policy())) {
      trip.purchase().passed(Values.NONE, trip.time());
    } else {
      deciding.refuse(trip, Refusals.ISSUER_SILENT);
    }
    return Pages.home(trip.home());
  }

  /** Another call is ahead of this one: the buyer goes to where that one leads him. */
  private static Next goesOn(Trip trip, OnTheWay way) {
    return trip.purchase().step() == IssuerStep.AT_ISSUER
        ? way.next(trip, Trip.Luggage.NONE)
        : Pages.home(trip.home());
  }

  /** The buyer is back, and nothing was asked of the host. */
  Next next(Trip trip, Trip.Luggage luggage, OnTheWay way) {
    return switch (trip.purchase().step()) {
      case NONE, PASSED -> pay(trip, luggage, way);
      case TO_BE_FOUND -> toIssuer(trip, luggage, way);
      case AT_ISSUER -> fromIssuer(trip, luggage, way);
    };
  }

  /** Somebody came back before the directory had spoken, or the server died meanwhile. */
  private Next toIssuer(Trip trip, Trip.Luggage luggage, OnTheWay way) {
    if (!cardholder.isOn() || luggage.card().isEmpty()) {
      return pay(trip, luggage, way);
    }
    return ask(trip, luggage.card().get());
  }

  private Next fromIssuer(Trip trip, Trip.Luggage luggage, OnTheWay way) {
    return luggage
        .one(PARES)
        .map(paRes -> judged(trip, luggage, paRes, way))
        .orElseGet(() -> withoutPaRes(trip, luggage, way));
  }

  private Next judged(Trip trip, Trip.Luggage luggage, String paRes, OnTheWay way) {
    Judgement judgement = cardholder.judge(paRes, trip.purchase().stepValues());
    if (judgement.status() == AuthenticationStatus.FORGED) {
      warn(trip, judgement);
    }
    if (!judgement.status().mayGoOn(cardholder.policy())) {
      return refused(trip, Refusals.of(judgement.status()), way);
    }
    Next next = pay(trip, luggage, way);
    trip.purchase().passed(judgement.evidence(), trip.time());
    return next;
  }

  private void warn(Trip trip, Judgement judgement) {
    mails.warn(
        "forged-pares",
        trip.purchase().id(),
        "A forged word of a card's issuer for purchase " + trip.purchase().id(),
        judgement.sentence() + "\nThe purchase has failed, and the card was not charged.");
  }

  /** A buyer who comes back with nothing is sent to his issuer again, as long as it is he. */
  private Next withoutPaRes(Trip trip, Trip.Luggage luggage, OnTheWay way) {
    if (luggage.isCalledBack()) {
      return refused(trip, Refusals.TIMED_OUT, way);
    }
    Instruction issuer = Notes.issuer(trip.purchase().stepValues(), trip.home());
    return Pages.to(issuer);
  }

  private Next pay(Trip trip, Trip.Luggage luggage, OnTheWay way) {
    Optional<Values> card = luggage.card();
    if (card.isEmpty() && deciding.isUndecided(trip)) {
      return Pages.homeLater(trip.home());
    }
    if (card.isEmpty() && luggage.isCalledBack()) {
      return refused(trip, Refusals.TIMED_OUT, way);
    }
    return way.give(
        trip, card.orElseThrow(() -> new NotTaken(PurchaseFailure.ENCRYPTION_KEY_WRONG)));
  }

  private Next refused(Trip trip, PurchaseNo no, OnTheWay way) {
    deciding.refuse(trip, no);
    return way.finished(trip);
  }
}
