package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

/** Asks a host again to take an approval back, and settles what becomes of it. */
@Dependent
class ReversalWork implements HostWork {

  private final Orders orders;
  private final Attempts attempts;
  private final Reaching reaching;
  private final ReversalQuestion question;
  private final Patience patience;
  private final Clock clock;

  @Inject
  ReversalWork(
      Orders orders,
      Attempts attempts,
      Reaching reaching,
      ReversalQuestion question,
      Patience patience,
      Clock clock) {
    this.orders = orders;
    this.attempts = attempts;
    this.reaching = reaching;
    this.question = question;
    this.patience = patience;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.REVERSE_APPROVAL;
  }

  @Override
  public void lock(Attempt.Purpose purpose) {
    orders.lock(Payment.orderIdIn(purpose.objectId())).orElseThrow();
  }

  @Override
  public Question question(Attempt attempt, Instant now) {
    Order order = orders.lock(Payment.orderIdIn(attempt.objectId())).orElseThrow();
    Payment payment = orders.payment(attempt.objectId()).orElseThrow();
    return question.of(attempt, order, payment, reaching.of(CurrentBatch.accountOf(order)));
  }

  @Override
  public Reply settle(String attemptId, Attempt.Purpose purpose, HostOutcome outcome) {
    // Payment and attempt are read when the order is locked: before, they may still be changed.
    Order order = orders.lock(Payment.orderIdIn(purpose.objectId())).orElseThrow();
    Payment payment = orders.payment(purpose.objectId()).orElseThrow();
    Attempt attempt = attempts.get(attemptId);
    Optional<Reply> otherwise =
        attempt.isOpen()
            ? move(attempt, order, payment, outcome)
            : Optional.of(SettledReplies.reversal(attempt));
    return otherwise.orElseGet(() -> OutcomeReplies.reversal(outcome));
  }

  /** What is to be told instead of the outcome, if anything is. */
  private Optional<Reply> move(Attempt attempt, Order order, Payment payment, HostOutcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof HostOutcome.Reversed reversed) {
      order.release(payment, attempt.left(), now);
      payment.hostReversed(attempt.left(), reversed.evidence(), now);
      attempt.settled(SettledReplies.REVERSED);
    } else if (OutcomeReplies.isNo(outcome)) {
      payment.hostRefused(OutcomeReplies.evidence(outcome), now);
      attempt.settled(OutcomeReplies.inWords(outcome));
    } else if (patience.waits(attempt, outcome, now)) {
      payment.hostSilent(now);
    } else {
      giveUp(attempt, order, payment, outcome, now);
      return Optional.of(OutcomeReplies.reversalGivenUp());
    }
    return Optional.empty();
  }

  /**
   * The approval is taken back here all the same: no more than is left is ever settled. What the
   * host may hold of one that is void is looked after apart from it.
   */
  private void giveUp(
      Attempt attempt, Order order, Payment payment, HostOutcome outcome, Instant now) {
    order.release(payment, attempt.left(), now);
    payment.giveUpReversal(attempt.left(), now);
    patience.end(attempt, outcome, now);
  }
}
