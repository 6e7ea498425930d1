package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.lifecycle.ProofState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/**
 * Has a bank give back money that came too late, or is not what was asked for. A proof that nobody
 * has confirmed yet is confirmed first: only what a bank has can it give back.
 */
@Dependent
class UndoWork implements HostWork {

  private final Orders orders;
  private final Attempts attempts;
  private final VisitBook book;
  private final Visiting visiting;
  private final Reaching reaching;
  private final Vault vault;
  private final LateWords late;
  private final Warnings warnings;
  private final Clock clock;

  @Inject
  UndoWork(
      Orders orders,
      Attempts attempts,
      VisitBook book,
      Visiting visiting,
      Reaching reaching,
      Vault vault,
      LateWords late,
      Warnings warnings,
      Clock clock) {
    this.orders = orders;
    this.attempts = attempts;
    this.book = book;
    this.visiting = visiting;
    this.reaching = reaching;
    this.vault = vault;
    this.late = late;
    this.warnings = warnings;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.UNDO;
  }

  @Override
  public void lock(Attempt.Purpose purpose) {
    orders.lock(StoredProof.orderIdIn(purpose.objectId())).orElseThrow();
  }

  @Override
  public Question question(Attempt attempt, Instant now) {
    StoredProof proof = book.proof(attempt.objectId());
    Order order = orders.lock(Payment.orderIdIn(proof.paymentId())).orElseThrow();
    Payment payment = orders.payment(proof.paymentId()).orElseThrow();
    Reach reach = reaching.of(CurrentBatch.accountOf(order));
    if (proof.state() != ProofState.UNCONFIRMED) {
      return undo(attempt, proof, order, payment, reach);
    }
    StoredVisit visit = book.visit(proof.visitReference()).orElseThrow();
    return visiting.confirm(visit, proof, order, payment, reach);
  }

  private Question undo(
      Attempt attempt, StoredProof proof, Order order, Payment payment, Reach reach) {
    Money amount = book.visit(proof.visitReference()).orElseThrow().amount();
    ReversalRequest first =
        new ReversalRequest(
            reach.configuration(),
            order.orderNumber(),
            payment.paymentNumber(),
            amount,
            amount,
            new Money(0, amount.exponent(), amount.currency()),
            vault.open(order.id(), order.kept()),
            proof.evidence(),
            0,
            false,
            attempt.begun());
    return reach.question(
        (cassette, host, repeated) -> cassette.reverse(repeated ? first.again() : first, host));
  }

  @Override
  public Reply settle(String attemptId, Attempt.Purpose purpose, HostOutcome outcome) {
    orders.lock(StoredProof.orderIdIn(purpose.objectId())).orElseThrow();
    StoredProof proof = book.proof(purpose.objectId());
    Attempt attempt = attempts.get(attemptId);
    if (attempt.isOpen()) {
      move(attempt, proof, outcome, clock.instant());
    } else {
      late.heard(proof, attempt.userName(), outcome, clock.instant());
    }
    return attempt.isOpen() ? OutcomeReplies.inDoubt() : Reply.success();
  }

  private void move(Attempt attempt, StoredProof proof, HostOutcome outcome, Instant now) {
    if (proof.state() == ProofState.UNCONFIRMED) {
      confirmed(attempt, proof, outcome, now);
    } else {
      undone(attempt, proof, outcome, now);
    }
  }

  private void confirmed(Attempt attempt, StoredProof proof, HostOutcome outcome, Instant now) {
    if (outcome instanceof HostOutcome.Approved approved) {
      hasMoney(attempt, proof, ProofEvent.BANK_PAID, approved.evidence(), now);
    } else if (outcome instanceof HostOutcome.Unwanted unwanted) {
      hasMoney(attempt, proof, ProofEvent.BANK_UNWANTED, unwanted.evidence(), now);
    } else if (outcome instanceof HostOutcome.Declined declined) {
      proof.moved(ProofEvent.BANK_NO, declined.evidence(), now);
      attempt.settled("the bank has nothing");
    } else if (outcome instanceof HostOutcome.Deferred deferred) {
      proof.moved(ProofEvent.BANK_DEFERRED, deferred.evidence(), now);
      attempt.settled("nobody goes to the bank's next page any more");
    } else if (outcome instanceof HostOutcome.Doubtful doubtful) {
      proof.moved(ProofEvent.BANK_DOUBTFUL, doubtful.evidence(), now);
      attempt.settled(VisitReplies.DOUBTFUL);
      warnings.notUndone(proof, doubtful.reason());
    } else {
      unanswered(attempt, proof, outcome, now);
    }
  }

  /** With the proof confirmed the attempt is an undoing. */
  private void hasMoney(
      Attempt attempt, StoredProof proof, ProofEvent event, Values evidence, Instant now) {
    proof.moved(event, evidence, now);
    attempt.isNew();
    if (canUndo(proof)) {
      attempt.waits("confirmed", Duration.ZERO, now);
    } else {
      refused(attempt, proof, "The cassette cannot take money back.", Values.NONE, now);
    }
  }

  private boolean canUndo(StoredProof proof) {
    return reaching.cassette(proof.cassetteName()).commands().get(PaymentCommand.APPROVE_REVERSAL)
        == Handling.HOST;
  }

  private void undone(Attempt attempt, StoredProof proof, HostOutcome outcome, Instant now) {
    if (outcome instanceof HostOutcome.Reversed reversed) {
      proof.moved(ProofEvent.BANK_UNDONE, reversed.evidence(), now);
      attempt.settled(SettledReplies.REVERSED);
    } else if (outcome instanceof HostOutcome.Declined declined) {
      refused(attempt, proof, "The bank does not take it back.", declined.evidence(), now);
    } else {
      unanswered(attempt, proof, outcome, now);
    }
  }

  private void refused(
      Attempt attempt, StoredProof proof, String why, Values evidence, Instant now) {
    proof.moved(ProofEvent.BANK_REFUSED, evidence, now);
    attempt.rests(why, now);
    warnings.notUndone(proof, why);
  }

  /** It is never forgotten; only after a long time nobody but a person has it asked again. */
  private void unanswered(Attempt attempt, StoredProof proof, HostOutcome outcome, Instant now) {
    if (Patience.didNothing(outcome)) {
      attempt.notArrived();
    }
    String why = OutcomeReplies.inWords(outcome);
    if (attempt.isOver(now)) {
      proof.moved(ProofEvent.GIVE_UP, Values.NONE, now);
      attempt.rests(why, now);
      warnings.notUndone(proof, why);
    } else {
      proof.moved(ProofEvent.BANK_SILENT, Values.NONE, now);
      attempt.waits(why, Undoing.gap(attempt), now);
      if (Undoing.isTimeForAnAlarm(attempt)) {
        warnings.notUndone(proof, "It has not gone back yet: " + why);
      }
    }
  }
}
