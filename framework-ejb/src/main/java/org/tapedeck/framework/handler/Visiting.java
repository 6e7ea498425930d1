package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.PayPage;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.lifecycle.ProofState;
import org.tapedeck.framework.lifecycle.VisitState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;
import org.tapedeck.framework.visit.VisitNames;
import org.tapedeck.framework.visit.VisitTerms;

/** Begins visits, and puts the questions that they need to banks. */
@Dependent
class Visiting {

  private static final Question.Asking NOBODY =
      (cassette, host, repeated) ->
          new HostOutcome.Unknown("The buyer has not come back in time.", false);

  private final VisitBook book;
  private final VisitNames names;
  private final VisitTerms terms;

  @Inject
  Visiting(VisitBook book, VisitNames names, VisitTerms terms) {
    this.book = book;
    this.names = names;
    this.terms = terms;
  }

  /** A visit for a payment that was just made; its question is what sends the buyer away. */
  Question begin(Order order, Payment payment, Reach reach, Values fleeting, Instant now) {
    PayPage page = reach.payPage();
    StoredVisit visit =
        new StoredVisit(
            names,
            order,
            payment,
            CurrentBatch.accountOf(order).id(),
            page.limits(reach.configuration()).visit(),
            now);
    book.add(visit);
    return send(terms.of(visit, order, payment, reach.configuration(), fleeting), reach);
  }

  private static Question send(Visit visit, Reach reach) {
    return reach.question((cassette, host, repeated) -> reach.payPage().send(visit, host));
  }

  /** What the bank is to be asked about a visit, as it stands. */
  Question question(StoredVisit visit, Order order, Payment payment, Reach reach) {
    Visit told = terms.of(visit, order, payment, reach.configuration());
    if (visit.state() == VisitState.CREATED) {
      return send(told, reach);
    }
    return reserved(visit)
        .map(proof -> confirm(told, proof.proof(), reach))
        .orElseGet(() -> reach.question(NOBODY));
  }

  /**
   * Whether a proof is one that pays for nothing any more. Where the bank has a last word that is
   * asked for: it must not begin anything for a buyer who has come too late.
   */
  Question confirm(
      StoredVisit visit, StoredProof proof, Order order, Payment payment, Reach reach) {
    Visit told = terms.of(visit, order, payment, reach.configuration());
    Proof asked =
        reach
            .payPage()
            .lastWord(told)
            .filter(word -> word.bankReference().equals(proof.proof().bankReference()))
            .orElseGet(proof::proof);
    return confirm(told, asked, reach);
  }

  private static Question confirm(Visit visit, Proof proof, Reach reach) {
    return reach.question(
        (cassette, host, repeated) -> reach.payPage().confirm(visit, proof, repeated, host));
  }

  /** Whether its buyer has paid it at the bank. */
  boolean isPaid(Payment payment) {
    return book.lastOf(payment.id()).filter(it -> it.state() == VisitState.PAID).isPresent();
  }

  /** The proof that the bank is to confirm for the visit. */
  Optional<StoredProof> reserved(StoredVisit visit) {
    return book.proofsOf(visit).stream()
        .filter(proof -> proof.state() == ProofState.RESERVED)
        .findFirst();
  }
}
