package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

/** Settles what became of asking a host to take an approval back. */
@Dependent
class ReversalWork implements HostWork {

  private final Orders orders;
  private final Attempts attempts;
  private final Clock clock;

  @Inject
  ReversalWork(Orders orders, Attempts attempts, Clock clock) {
    this.orders = orders;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.REVERSE_APPROVAL;
  }

  @Override
  public Reply settle(String attemptId, Attempt.Purpose purpose, HostOutcome outcome) {
    // Payment and attempt are read when the order is locked: before, they may still be changed.
    Order order = orders.lock(Payment.orderIdIn(purpose.objectId())).orElseThrow();
    Payment payment = orders.payment(purpose.objectId()).orElseThrow();
    Attempt attempt = attempts.get(attemptId);
    if (attempt.isOpen()) {
      move(attempt, order, payment, outcome);
    }
    return OutcomeReplies.reversal(outcome);
  }

  private void move(Attempt attempt, Order order, Payment payment, HostOutcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof HostOutcome.Reversed reversed) {
      order.release(payment, attempt.left(), now);
      payment.hostReversed(attempt.left(), reversed.evidence(), now);
      attempt.settled("reversed");
    } else if (OutcomeReplies.isNo(outcome)) {
      payment.hostRefused(OutcomeReplies.evidence(outcome), now);
      attempt.settled(OutcomeReplies.inWords(outcome));
    } else {
      payment.hostSilent(now);
      attempt.unknown(OutcomeReplies.inWords(outcome));
    }
  }
}
