package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Pace;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/** Puts proofs down before anybody is asked about them. The visit's order is locked. */
@Dependent
class Reserving {

  /** Until when nobody else takes it up; what it really takes is known when it is asked. */
  private static final Duration LONGEST_TRY = Duration.ofMinutes(5);

  private final VisitBook book;
  private final Reaching reaching;

  @Inject
  Reserving(VisitBook book, Reaching reaching) {
    this.book = book;
    this.reaching = reaching;
  }

  /** A proof that nobody has come with before. */
  StoredProof first(
      Proof proof, ProofEvent event, StoredVisit visit, String cassetteName, Instant now) {
    int number = book.proofsOf(visit).size() + 1;
    StoredProof stored = new StoredProof(visit, cassetteName, number, proof, event, now);
    book.add(stored);
    return stored;
  }

  /** From the commit on the bank is asked whether the visit is paid by the proof. */
  void isAsked(StoredVisit visit, Attempt attempt, Instant now) {
    visit.prove(now);
    RetryPlan plan = reaching.plan(attempt.cassetteName());
    attempt.isDueAnew("There is a proof.", new Pace(LONGEST_TRY, plan), now);
  }
}
