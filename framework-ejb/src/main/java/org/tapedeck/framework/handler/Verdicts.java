package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.VisitLimits;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.lifecycle.ProofState;
import org.tapedeck.framework.lifecycle.VisitEvent;
import org.tapedeck.framework.lifecycle.VisitState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.visit.Heard;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/** What becomes of a verdict about an inbound call. The visit's order is locked. */
@Dependent
class Verdicts {

  // spotless:off
  /** What a bank hears that comes with a proof once more. */
  private static final Map<ProofState, Hearing> OF_PROOF = new EnumMap<>(Map.of(
      ProofState.RESERVED,     Hearing.CONFIRMING,
      ProofState.DEFERRED,     Hearing.SENT_ON,
      ProofState.USED,         Hearing.PAID,
      ProofState.REFUSED,      Hearing.NOT_PAID,
      ProofState.UNCONFIRMED,  Hearing.TOO_LATE,
      ProofState.UNDO_PENDING, Hearing.TOO_LATE,
      ProofState.UNDONE,       Hearing.TOO_LATE,
      ProofState.UNDO_FAILED,  Hearing.TOO_LATE,
      ProofState.REVIEW,       Hearing.DOUBTFUL));

  /** What a call has come to that was settled by itself. */
  private static final Map<VisitState, Hearing> OF_VISIT = new EnumMap<>(Map.of(
      VisitState.CREATED,    Hearing.WAITING,
      VisitState.REDIRECTED, Hearing.WAITING,
      VisitState.VALIDATED,  Hearing.WAITING,
      VisitState.CONFIRMING, Hearing.CONFIRMING,
      VisitState.PAID,       Hearing.PAID,
      VisitState.FAILED,     Hearing.NOT_PAID,
      VisitState.TIMED_OUT,  Hearing.NOT_PAID,
      VisitState.UNKNOWN,    Hearing.NOT_PAID,
      VisitState.REVIEW,     Hearing.DOUBTFUL));
  // spotless:on

  private final VisitBook book;
  private final Attempts attempts;
  private final Proving proving;
  private final Warnings warnings;

  @Inject
  Verdicts(VisitBook book, Attempts attempts, Proving proving, Warnings warnings) {
    this.book = book;
    this.attempts = attempts;
    this.proving = proving;
    this.warnings = warnings;
  }

  /** What a verdict is about. */
  record Case(StoredVisit visit, Order order, VisitLimits limits, Instant time) {

    Heard comesTo(Hearing hearing) {
      return Heard.of(visit, hearing);
    }
  }

  Heard apply(Verdict verdict, Case about) {
    if (verdict instanceof Verdict.Proven proven) {
      return proving.prove(proven.proof(), about);
    }
    if (verdict instanceof Verdict.MayCharge) {
      return about.comesTo(probe(about));
    }
    if (verdict instanceof Verdict.NotPaid no) {
      return settling(
          about, Hearing.NOT_PAID, new HostOutcome.Declined(DeclineReason.DECLINED, no.evidence()));
    }
    if (verdict instanceof Verdict.Doubtful doubtful) {
      // Whatever has become of the visit: money may be real.
      warnings.doubtful(about.visit(), doubtful.reason(), doubtful.evidence());
      about.visit().noted(doubtful.evidence(), about.time());
      return settling(
          about,
          Hearing.DOUBTFUL,
          new HostOutcome.Doubtful(doubtful.reason(), doubtful.evidence()));
    }
    return told(verdict, about);
  }

  private Heard told(Verdict verdict, Case about) {
    if (verdict instanceof Verdict.Forged forged) {
      warnings.strange(about.visit(), forged.reason());
      return about.comesTo(Hearing.FORGED);
    }
    if (verdict instanceof Verdict.MayNotCharge not) {
      if (not.warning()) {
        warnings.strange(about.visit(), not.reason());
      }
      return about.comesTo(Hearing.MAY_NOT_CHARGE);
    }
    return about.comesTo(about.visit().isSentOn(about.time()) ? Hearing.SENT_ON : Hearing.WAITING);
  }

  /** A visit that waits for nothing any more is left as it is: a later no undoes no yes. */
  private Heard settling(Case about, Hearing hearing, HostOutcome outcome) {
    VisitEvent event = hearing == Hearing.DOUBTFUL ? VisitEvent.BANK_DOUBTFUL : VisitEvent.BANK_NO;
    boolean away = about.visit().state() != VisitState.CONFIRMING && about.visit().may(event);
    Optional<Attempt> open = attempts.openFor(about.visit().paymentId()).filter(it -> away);
    Heard heard = about.comesTo(hearing);
    return open.map(it -> new Heard.Word(it.id(), it.tries().number(), outcome))
        .map(heard::settling)
        .orElse(heard);
  }

  private Hearing probe(Case about) {
    StoredVisit visit = about.visit();
    if (!visit.may(VisitEvent.PROBE)) {
      return Hearing.PROBED_WHEN_OVER;
    }
    if (visit.isOver(about.time())
        || !about.time().isBefore(visit.created().plus(about.limits().probe()))) {
      return Hearing.PROBED_TOO_LATE;
    }
    if (!book.probe(visit, about.limits().guard(), about.time())) {
      return Hearing.PROBED_AGAIN;
    }
    visit.probed(about.time());
    return Hearing.MAY_CHARGE;
  }

  /** Once the bank was asked: what has become of its proof, or of the visit. */
  Hearing hearing(Heard heard) {
    if (heard.proofId().isPresent()) {
      return OF_PROOF.get(book.proof(heard.proofId().get()).state());
    }
    boolean settled = heard.toSettle().isPresent() && heard.hearing() != Hearing.USED_ELSEWHERE;
    return settled ? ofVisit(heard) : heard.hearing();
  }

  private Hearing ofVisit(Heard heard) {
    return heard
        .visitReference()
        .flatMap(book::visit)
        .map(StoredVisit::state)
        .map(OF_VISIT::get)
        .orElse(Hearing.UNKNOWN_VISIT);
  }

  static Hearing of(StoredProof proof) {
    return OF_PROOF.get(proof.state());
  }
}
