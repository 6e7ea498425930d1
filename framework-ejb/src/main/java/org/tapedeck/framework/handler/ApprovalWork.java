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

/** Settles what became of asking a host to approve a payment. */
@Dependent
class ApprovalWork implements HostWork {

  private final Orders orders;
  private final Attempts attempts;
  private final Depositing depositing;
  private final Clock clock;

  @Inject
  ApprovalWork(Orders orders, Attempts attempts, Depositing depositing, Clock clock) {
    this.orders = orders;
    this.attempts = attempts;
    this.depositing = depositing;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.APPROVE;
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
    return OutcomeReplies.approval(outcome, purpose.automatic());
  }

  private void move(Attempt attempt, Order order, Payment payment, HostOutcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof HostOutcome.Approved approved) {
      payment.hostApproved(approved.evidence(), approved.avs(), now);
      if (attempt.isDeposit()) {
        depositing.deposit(order, payment, payment.approveAmount(), now);
      }
      attempt.settled("approved");
    } else if (OutcomeReplies.isNo(outcome)) {
      payment.hostDeclined(OutcomeReplies.evidence(outcome), now);
      order.release(payment, now);
      attempt.settled(OutcomeReplies.inWords(outcome));
    } else {
      payment.hostSilent(now);
      attempt.unknown(OutcomeReplies.inWords(outcome));
    }
  }
}
