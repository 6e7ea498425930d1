package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.lifecycle.ProofState;
import org.tapedeck.framework.lifecycle.VisitEvent;
import org.tapedeck.framework.visit.Heard;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.VisitBook;

/**
 * Records a proof before anybody is asked about it: whoever comes with the same one finds it there.
 * When the visit still waits it is to be paid by it; otherwise the money is given back.
 */
@Dependent
class Proving {

  /** A buyer may invent them; a bank has one, or two when he has paid twice. */
  private static final int MOST_PROOFS = 10;

  /** Who pays with another's proof has not paid (seed 001: double spending). */
  private static final HostOutcome SPENT_TWICE =
      new HostOutcome.Declined(DeclineReason.INVALID, Values.NONE);

  private final VisitBook book;
  private final Attempts attempts;
  private final Undoing undoing;
  private final Reserving reserving;
  private final Warnings warnings;

  @Inject
  Proving(
      VisitBook book, Attempts attempts, Undoing undoing, Reserving reserving, Warnings warnings) {
    this.book = book;
    this.attempts = attempts;
    this.undoing = undoing;
    this.reserving = reserving;
    this.warnings = warnings;
  }

  Heard prove(Proof proof, Verdicts.Case about) {
    return book.proof(about.order().paymentType(), proof.bankReference())
        .map(there -> again(there, proof, about))
        .orElseGet(() -> first(proof, about));
  }

  /** A proof pays once: for another visit it is none. */
  private Heard again(StoredProof there, Proof proof, Verdicts.Case about) {
    if (there.isOf(about.visit())) {
      return there.state() == ProofState.DEFERRED
          ? fromAnotherPage(there, proof, about)
          : about.comesTo(Verdicts.of(there));
    }
    warnings.strange(about.visit(), "A proof came that belongs to another visit.");
    Heard used = about.comesTo(Hearing.USED_ELSEWHERE);
    return awaiting(about)
        .map(it -> used.settling(new Heard.Word(it.id(), it.tries().number(), SPENT_TWICE)))
        .orElse(used);
  }

  /** The buyer was sent on, and comes back: the bank is asked by what he brings now. */
  private Heard fromAnotherPage(StoredProof there, Proof proof, Verdicts.Case about) {
    Optional<Attempt> open = awaiting(about);
    ProofEvent event = open.isPresent() ? ProofEvent.RESERVE : ProofEvent.RESERVE_LATE;
    there.comesAgain(event, proof, about.time());
    return open.map(attempt -> asking(there, attempt, about))
        .orElseGet(() -> givingBack(there, about));
  }

  private Heard first(Proof proof, Verdicts.Case about) {
    return awaiting(about)
        .map(attempt -> asking(store(proof, ProofEvent.RESERVE, about), attempt, about))
        .orElseGet(() -> late(proof, about));
  }

  /** The visit's attempt, while a proof may still pay for it. */
  private Optional<Attempt> awaiting(Verdicts.Case about) {
    return attempts
        .openFor(about.visit().paymentId())
        .filter(attempt -> attempt.kind() == Attempt.Kind.VISIT)
        .filter(attempt -> about.visit().may(VisitEvent.PROVE));
  }

  private Heard asking(StoredProof reserved, Attempt attempt, Verdicts.Case about) {
    reserving.isAsked(about.visit(), attempt, about.time());
    return about.comesTo(Hearing.CONFIRMING).asking(attempt.id()).about(reserved.id());
  }

  private Heard late(Proof proof, Verdicts.Case about) {
    if (book.proofsOf(about.visit()).size() >= MOST_PROOFS) {
      warnings.strange(about.visit(), "So many proofs came for one visit that no more are kept.");
      return about.comesTo(Hearing.TOO_LATE);
    }
    return givingBack(store(proof, ProofEvent.RESERVE_LATE, about), about);
  }

  private Heard givingBack(StoredProof late, Verdicts.Case about) {
    Attempt undo = undoing.begin(late, Journal.SERVER, false, about.time());
    warnings.late(late);
    return about.comesTo(Hearing.TOO_LATE).asking(undo.id()).about(late.id());
  }

  private StoredProof store(Proof proof, ProofEvent event, Verdicts.Case about) {
    return reserving.first(proof, event, about.visit(), about.order().paymentType(), about.time());
  }
}
