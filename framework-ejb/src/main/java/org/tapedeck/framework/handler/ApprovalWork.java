package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

/** Settles what became of asking a host to approve a payment. */
@Dependent
class ApprovalWork implements HostWork {

  private final Orders orders;
  private final Depositing depositing;
  private final Clock clock;

  @Inject
  ApprovalWork(Orders orders, Depositing depositing, Clock clock) {
    this.orders = orders;
    this.depositing = depositing;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.APPROVE;
  }

  @Override
  public Reply settle(Attempt attempt, HostOutcome outcome) {
    // Read the payment only when its order is locked: before, it may still be changed.
    Order order = orders.lock(Payment.orderIdIn(attempt.objectId())).orElseThrow();
    Payment payment = orders.payment(attempt.objectId()).orElseThrow();
    if (attempt.isOpen()) {
      move(attempt, order, payment, outcome);
    }
    return OutcomeReplies.approval(outcome, attempt.isAutomatic());
  }

  private void move(Attempt attempt, Order order, Payment payment, HostOutcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof HostOutcome.Approved approved) {
      payment.hostApproved(approved.evidence(), approved.avs(), now);
      if (attempt.isDeposit()) {
        depositing.deposit(order, payment, payment.approveAmount(), now);
      }
      attempt.settled("approved");
    } else if (outcome instanceof HostOutcome.Unknown unknown) {
      payment.hostSilent(now);
      attempt.unknown(unknown.reason());
    } else {
      payment.hostDeclined(OutcomeReplies.evidence(outcome), now);
      order.release(payment, now);
      attempt.settled("declined");
    }
  }
}
