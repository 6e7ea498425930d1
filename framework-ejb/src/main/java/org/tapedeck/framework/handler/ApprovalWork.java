package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Refused;
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
  private final Expiring expiring;
  private final Depositing depositing;
  private final Clock clock;

  @Inject
  ApprovalWork(
      Orders orders, Attempts attempts, Expiring expiring, Depositing depositing, Clock clock) {
    this.orders = orders;
    this.attempts = attempts;
    this.expiring = expiring;
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
    Optional<Reply> notDeposited =
        attempt.isOpen() ? move(attempt, order, payment, outcome) : Optional.empty();
    return notDeposited.orElseGet(() -> OutcomeReplies.approval(outcome, purpose.automatic()));
  }

  /** What keeps an approved payment out of its batch, if anything does. */
  private Optional<Reply> move(Attempt attempt, Order order, Payment payment, HostOutcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof HostOutcome.Approved approved) {
      payment.hostApproved(approved.evidence(), approved.avs(), now);
      expiring.limit(order, payment, now);
      attempt.settled("approved");
      return attempt.isDeposit() ? deposit(attempt, order, payment, now) : Optional.empty();
    }
    notApproved(attempt, order, payment, outcome, now);
    return Optional.empty();
  }

  /** The batch that was named may have been closed while the host was asked. */
  private Optional<Reply> deposit(Attempt attempt, Order order, Payment payment, Instant now) {
    Optional<Integer> named = Optional.of(attempt.purpose().batchNumber()).filter(it -> it != 0);
    try {
      depositing.deposit(order, payment, payment.approveAmount(), named, now);
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(OutcomeReplies.notDeposited(refused));
    }
  }

  private static void notApproved(
      Attempt attempt, Order order, Payment payment, HostOutcome outcome, Instant now) {
    if (OutcomeReplies.isNo(outcome)) {
      payment.hostDeclined(OutcomeReplies.evidence(outcome), now);
      order.release(payment, now);
      attempt.settled(OutcomeReplies.inWords(outcome));
    } else {
      payment.hostSilent(now);
      attempt.unknown(OutcomeReplies.inWords(outcome));
    }
  }
}
