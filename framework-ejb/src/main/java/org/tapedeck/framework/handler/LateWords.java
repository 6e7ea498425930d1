package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.lifecycle.ProofState;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.VisitBook;

/**
 * What a bank has said to a server that was believed dead, when another one has settled the matter
 * by a no: the bank has money all the same, and it goes back.
 */
@Dependent
class LateWords {

  private final VisitBook book;
  private final Undoing undoing;
  private final Warnings warnings;

  @Inject
  LateWords(VisitBook book, Undoing undoing, Warnings warnings) {
    this.book = book;
    this.undoing = undoing;
    this.warnings = warnings;
  }

  /** About a visit's proof; the last one that came to nothing is the one that was asked about. */
  void heard(VisitWork.Matter matter, HostOutcome outcome) {
    book.proofsOf(matter.visit()).stream()
        .filter(LateWords::isNone)
        .reduce((earlier, later) -> later)
        .ifPresent(proof -> heard(proof, matter.attempt().userName(), outcome, matter.time()));
  }

  /** About one proof. */
  void heard(StoredProof proof, String userName, HostOutcome outcome, Instant time) {
    if (isNone(proof)) {
      money(outcome).ifPresent(evidence -> takeBack(proof, userName, evidence, time));
    }
  }

  private static boolean isNone(StoredProof proof) {
    return proof.state() == ProofState.REFUSED || proof.state() == ProofState.DEFERRED;
  }

  private static Optional<Values> money(HostOutcome outcome) {
    if (outcome instanceof HostOutcome.Approved approved) {
      return Optional.of(approved.evidence());
    }
    return outcome instanceof HostOutcome.Unwanted unwanted
        ? Optional.of(unwanted.evidence())
        : Optional.empty();
  }

  private void takeBack(StoredProof proof, String userName, Values evidence, Instant time) {
    proof.moved(ProofEvent.BANK_PAID, evidence, time);
    undoing.begin(proof, userName, false, time);
    warnings.lateYes(proof);
  }
}
