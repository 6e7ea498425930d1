package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.lifecycle.VisitEvent;
import org.tapedeck.framework.lifecycle.VisitState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/**
 * Settles what a bank says about a visit: the one place where a proof becomes a payment. The table
 * is {@link org.tapedeck.framework.lifecycle.Lifecycles#VISIT}; what has no row there changes
 * nothing.
 */
@Dependent
class VisitWork implements HostWork {

  private final Orders orders;
  private final Attempts attempts;
  private final VisitBook book;
  private final Visiting visiting;
  private final VisitPaying paying;
  private final Undoing undoing;
  private final LateWords late;
  private final LastWords lastWords;
  private final Reaching reaching;
  private final Patience patience;
  private final Warnings warnings;
  private final Clock clock;

  @Inject
  VisitWork(
      Orders orders,
      Attempts attempts,
      VisitBook book,
      Visiting visiting,
      VisitPaying paying,
      Undoing undoing,
      LateWords late,
      LastWords lastWords,
      Reaching reaching,
      Patience patience,
      Warnings warnings,
      Clock clock) {
    this.orders = orders;
    this.attempts = attempts;
    this.book = book;
    this.visiting = visiting;
    this.paying = paying;
    this.undoing = undoing;
    this.late = late;
    this.lastWords = lastWords;
    this.reaching = reaching;
    this.patience = patience;
    this.warnings = warnings;
    this.clock = clock;
  }

  /** What is settled together, its order's row locked. */
  record Matter(Attempt attempt, StoredVisit visit, Order order, Payment payment, Instant time) {}

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.VISIT;
  }

  @Override
  public void lock(Attempt.Purpose purpose) {
    orders.lock(Payment.orderIdIn(purpose.objectId())).orElseThrow();
  }

  @Override
  public Question question(Attempt attempt, Instant now) {
    Order order = orders.lock(Payment.orderIdIn(attempt.objectId())).orElseThrow();
    Payment payment = orders.payment(attempt.objectId()).orElseThrow();
    Reach reach = reaching.of(CurrentBatch.accountOf(order));
    return visiting.question(book.lastOf(payment.id()).orElseThrow(), order, payment, reach);
  }

  /** While the buyer is away nobody is asked, and his time ends by itself. */
  @Override
  public Optional<String> keptFromGivingUp(Attempt attempt) {
    VisitState state = book.lastOf(attempt.objectId()).orElseThrow().state();
    return VisitState.AT_BANK.contains(state)
        ? Optional.empty()
        : Optional.of("No bank is being asked; the buyer's visit ends by itself.");
  }

  @Override
  public Reply settle(String attemptId, Attempt.Purpose purpose, HostOutcome outcome) {
    // Payment, visit and attempt are read when the order is locked: before, they may be changed.
    Order order = orders.lock(Payment.orderIdIn(purpose.objectId())).orElseThrow();
    Payment payment = orders.payment(purpose.objectId()).orElseThrow();
    StoredVisit visit = book.lastOf(payment.id()).orElseThrow();
    Attempt attempt = attempts.get(attemptId);
    Matter matter = new Matter(attempt, visit, order, payment, clock.instant());
    if (attempt.isOpen()) {
      move(matter, outcome);
    } else {
      late.heard(matter, outcome);
    }
    return VisitReplies.of(attempt, visit);
  }

  private void move(Matter matter, HostOutcome said) {
    StoredVisit visit = matter.visit();
    HostOutcome outcome = VisitSending.kept(said);
    if (outcome instanceof HostOutcome.Deferred deferred && visit.may(VisitEvent.SEND)) {
      VisitSending.send(matter, deferred);
    } else if (outcome instanceof HostOutcome.Deferred deferred
        && visit.may(VisitEvent.BANK_DEFERRED)) {
      VisitSending.sendOn(matter, visiting.reserved(visit).orElseThrow(), deferred);
    } else if (outcome instanceof HostOutcome.Approved approved
        && visit.may(VisitEvent.BANK_PAID)) {
      paying.pay(matter, visiting.reserved(visit).orElseThrow(), approved);
    } else if (outcome instanceof HostOutcome.Unwanted unwanted
        && visit.may(VisitEvent.BANK_UNWANTED)) {
      unwanted(matter, unwanted);
    } else if (outcome instanceof HostOutcome.Doubtful doubtful
        && visit.may(VisitEvent.BANK_DOUBTFUL)) {
      doubtful(matter, doubtful);
    } else if (isNo(visit, outcome)) {
      refuse(matter, VisitEvent.BANK_NO, OutcomeReplies.evidence(outcome));
      warnings.ofSettings(matter.visit(), outcome);
      matter.attempt().settled(OutcomeReplies.inWords(outcome));
    } else {
      unanswered(matter, outcome);
    }
  }

  /** Only silence, and a bank that says "later", is asked about a proof once more. */
  private static boolean isNo(StoredVisit visit, HostOutcome outcome) {
    return visit.state() == VisitState.CONFIRMING
        ? outcome instanceof HostOutcome.Declined || outcome instanceof HostOutcome.Misconfigured
        : OutcomeReplies.isNo(outcome);
  }

  private void unwanted(Matter matter, HostOutcome.Unwanted unwanted) {
    StoredProof proof = refuse(matter, VisitEvent.BANK_UNWANTED, unwanted.evidence());
    undoing.begin(proof, matter.attempt().userName(), false, matter.time());
    matter.attempt().settled(VisitReplies.UNWANTED);
    warnings.unwanted(matter.visit(), unwanted.reason());
  }

  /** Until the visit's time is over the bank may mend what it said, and a person may look. */
  private void doubtful(Matter matter, HostOutcome.Doubtful doubtful) {
    StoredVisit visit = matter.visit();
    visiting
        .reserved(visit)
        .ifPresent(
            proof -> {
              proof.moved(ProofEvent.BANK_DOUBTFUL, doubtful.evidence(), matter.time());
              warnings.doubtful(visit, doubtful.reason(), doubtful.evidence());
            });
    visit.refused(VisitEvent.BANK_DOUBTFUL, doubtful.evidence(), matter.time());
    matter.payment().hostSilent(matter.time());
    matter.attempt().isNew();
    matter.attempt().waits(VisitReplies.DOUBTFUL, visit.left(matter.time()), matter.time());
  }

  /** The payment is none; the visit's proof, if there is one, goes the same way. */
  private StoredProof refuse(Matter matter, VisitEvent how, Values evidence) {
    StoredProof proof = visiting.reserved(matter.visit()).orElse(null);
    if (proof != null) {
      proof.moved(ProofEvent.valueOf(how.name()), evidence, matter.time());
    }
    matter.visit().refused(how, evidence, matter.time());
    matter.payment().hostDeclined(evidence, matter.time());
    matter.order().release(matter.payment(), matter.time());
    return proof;
  }

  private void unanswered(Matter matter, HostOutcome outcome) {
    switch (matter.visit().state()) {
      case CREATED -> giveUp(matter);
      case CONFIRMING -> unconfirmed(matter, outcome);
      default -> away(matter, outcome);
    }
  }

  /** The buyer has not gone yet, so nothing can have been charged. */
  private static void giveUp(Matter matter) {
    matter.visit().giveUp(matter.time());
    none(matter);
  }

  private void unconfirmed(Matter matter, HostOutcome outcome) {
    StoredProof proof = visiting.reserved(matter.visit()).orElseThrow();
    if (patience.waits(matter.attempt(), outcome, matter.time())) {
      matter.visit().silent(matter.time());
      proof.moved(ProofEvent.BANK_SILENT, Values.NONE, matter.time());
      matter.payment().hostSilent(matter.time());
    } else {
      matter.visit().giveUp(matter.time());
      proof.moved(ProofEvent.GIVE_UP, Values.NONE, matter.time());
      boolean asked = matter.attempt().mayHaveArrived();
      undoing.begin(proof, matter.attempt().userName(), asked, matter.time());
      none(matter);
      warnings.unknown(matter.visit(), "The bank did not confirm a proof; it is asked on.");
    }
  }

  /** Somebody may ask before the time is over; then the buyer may still come back. */
  private void away(Matter matter, HostOutcome outcome) {
    StoredVisit visit = matter.visit();
    if (outcome instanceof HostOutcome.Approved && lastWords.isAskedAgain(matter)) {
      return;
    }
    if (!visit.isOver(matter.time())) {
      matter
          .attempt()
          .waits(OutcomeReplies.inWords(outcome), visit.left(matter.time()), matter.time());
    } else if (!lastWords.isAsked(matter)) {
      timeOut(matter);
    }
  }

  private void timeOut(Matter matter) {
    StoredVisit visit = matter.visit();
    visit.timeOut(matter.time());
    none(matter);
    if (visit.state() == VisitState.UNKNOWN) {
      warnings.unknown(visit, "The bank may have charged, and no proof came that fits.");
    }
  }

  private static void none(Matter matter) {
    matter.payment().giveUp(matter.time());
    matter.order().release(matter.payment(), matter.time());
    matter.attempt().settled(SettledReplies.GIVEN_UP);
  }
}
