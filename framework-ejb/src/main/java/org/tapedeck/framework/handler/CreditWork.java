package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;

/** Asks a host again to give a credit by itself, and settles what becomes of it. */
@Dependent
class CreditWork implements HostWork {

  private final Orders orders;
  private final Attempts attempts;
  private final Crediting crediting;
  private final CurrentBatch currentBatch;
  private final Patience patience;
  private final Warnings warnings;
  private final Clock clock;

  @Inject
  CreditWork(
      Orders orders,
      Attempts attempts,
      Crediting crediting,
      CurrentBatch currentBatch,
      Patience patience,
      Warnings warnings,
      Clock clock) {
    this.orders = orders;
    this.attempts = attempts;
    this.crediting = crediting;
    this.currentBatch = currentBatch;
    this.patience = patience;
    this.warnings = warnings;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.CREDIT;
  }

  @Override
  public void lock(Attempt.Purpose purpose) {
    orders.lock(Crediting.orderId(purpose.objectId())).orElseThrow();
  }

  @Override
  public Question question(Attempt attempt, Instant now) {
    Order order = orders.lock(Crediting.orderId(attempt.objectId())).orElseThrow();
    Credit credit = orders.credit(Crediting.creditId(attempt.objectId())).orElseThrow();
    return crediting.question(attempt, order, credit);
  }

  @Override
  public Reply settle(String attemptId, Attempt.Purpose purpose, HostOutcome outcome) {
    Order order = orders.lock(Crediting.orderId(purpose.objectId())).orElseThrow();
    Credit credit = orders.credit(Crediting.creditId(purpose.objectId())).orElseThrow();
    Attempt attempt = attempts.get(attemptId);
    if (!attempt.isOpen()) {
      tellSurplus(attempt, credit, outcome);
      return SettledReplies.credit(attempt);
    }
    move(attempt, order, credit, outcome);
    return OutcomeReplies.credit(outcome);
  }

  /** The bank has given what was settled by a no of its own. */
  private void tellSurplus(Attempt attempt, Credit credit, HostOutcome outcome) {
    if (outcome instanceof HostOutcome.Refunded && attempt.isSettledByNo()) {
      warnings.creditGivenAfterNo(credit);
    }
  }

  private void move(Attempt attempt, Order order, Credit credit, HostOutcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof HostOutcome.Refunded refunded) {
      Batch batch = currentBatch.preferring(order, named(attempt), now);
      credit.hostRefunded(refunded.evidence(), batch.id(), now);
      batch.addCredit(order.money(credit.amount()), now);
      attempt.settled(SettledReplies.REFUNDED);
    } else if (OutcomeReplies.isNo(outcome)) {
      credit.hostDeclined(OutcomeReplies.evidence(outcome), now);
      order.release(credit, now);
      attempt.settled(OutcomeReplies.inWords(outcome));
    } else {
      credit.hostSilent(now);
      if (!patience.waits(attempt, outcome, now)) {
        // Whether the buyer has his money only the bank knows; nothing is made of its silence.
        attempt.rests(OutcomeReplies.inWords(outcome), now);
        warnings.creditUnknown(credit);
      }
    }
  }

  private static Optional<Integer> named(Attempt attempt) {
    return Optional.of(attempt.purpose().batchNumber()).filter(it -> it != 0);
  }
}
