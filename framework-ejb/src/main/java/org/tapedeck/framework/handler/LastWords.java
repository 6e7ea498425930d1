package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.lifecycle.ProofState;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;
import org.tapedeck.framework.visit.VisitTerms;

/**
 * What a bank has to say of a visit whose time is over and whose buyer has not come: put down like
 * a proof, so that the bank is asked about it in the same way.
 */
@Dependent
class LastWords {

  private final VisitBook book;
  private final VisitTerms terms;
  private final Reaching reaching;
  private final Reserving reserving;

  @Inject
  LastWords(VisitBook book, VisitTerms terms, Reaching reaching, Reserving reserving) {
    this.book = book;
    this.terms = terms;
    this.reaching = reaching;
    this.reserving = reserving;
  }

  /** Has the bank asked for its last word; false when it has none, or was asked for it before. */
  boolean isAsked(VisitWork.Matter matter) {
    Optional<Proof> word =
        matter.visit().hasAskedForTheLastWord() ? Optional.empty() : word(matter);
    boolean asked = word.isPresent() && isReserved(word.get(), matter);
    if (asked) {
      matter.visit().asksForTheLastWord();
      reserving.isAsked(matter.visit(), matter.attempt(), matter.time());
    }
    return asked;
  }

  /**
   * A yes to a try that was overtaken by one which sent the buyer on: the bank says which it is.
   */
  boolean isAskedAgain(VisitWork.Matter matter) {
    Optional<StoredProof> deferred =
        book.proofsOf(matter.visit()).stream()
            .filter(proof -> proof.state() == ProofState.DEFERRED)
            .findFirst();
    deferred.ifPresent(
        proof -> {
          proof.comesAgain(ProofEvent.RESERVE, proof.proof(), matter.time());
          reserving.isAsked(matter.visit(), matter.attempt(), matter.time());
        });
    return deferred.isPresent();
  }

  private Optional<Proof> word(VisitWork.Matter matter) {
    return reaching
        .payPage(matter.attempt().cassetteName())
        .flatMap(page -> page.lastWord(told(matter)));
  }

  private Visit told(VisitWork.Matter matter) {
    return terms.of(
        matter.visit(),
        matter.order(),
        matter.payment(),
        reaching.configuration(CurrentBatch.accountOf(matter.order())));
  }

  /** A proof that is there already, and was not deferred, has had its answer. */
  private boolean isReserved(Proof word, VisitWork.Matter matter) {
    StoredVisit visit = matter.visit();
    String cassette = matter.attempt().cassetteName();
    Optional<StoredProof> there = book.proof(cassette, word.bankReference());
    if (there.isEmpty()) {
      reserving.first(word, ProofEvent.RESERVE, visit, cassette, matter.time());
      return true;
    }
    boolean waits = there.get().isOf(visit) && there.get().state() == ProofState.DEFERRED;
    if (waits) {
      there.get().comesAgain(ProofEvent.RESERVE, word, matter.time());
    }
    return waits;
  }
}
