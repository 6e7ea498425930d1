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
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

/** Asks a host again whether it approves a payment, and settles what becomes of it. */
@Dependent
class ApprovalWork implements HostWork {

  private final Orders orders;
  private final Attempts attempts;
  private final Expiring expiring;
  private final Depositing depositing;
  private final Reaching reaching;
  private final ApprovalQuestion question;
  private final Patience patience;
  private final Clock clock;

  @Inject
  ApprovalWork(
      Orders orders,
      Attempts attempts,
      Expiring expiring,
      Depositing depositing,
      Reaching reaching,
      ApprovalQuestion question,
      Patience patience,
      Clock clock) {
    this.orders = orders;
    this.attempts = attempts;
    this.expiring = expiring;
    this.depositing = depositing;
    this.reaching = reaching;
    this.question = question;
    this.patience = patience;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.APPROVE;
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
            : Optional.of(SettledReplies.approval(attempt));
    return otherwise.orElseGet(() -> OutcomeReplies.approval(outcome, purpose.automatic()));
  }

  /** What is to be told instead of the outcome, if anything is. */
  private Optional<Reply> move(Attempt attempt, Order order, Payment payment, HostOutcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof HostOutcome.Approved approved) {
      payment.hostApproved(approved.evidence(), approved.avs(), now);
      expiring.limit(order, payment, now);
      attempt.settled(SettledReplies.APPROVED);
      return attempt.isDeposit() ? deposit(attempt, order, payment, now) : Optional.empty();
    }
    if (OutcomeReplies.isNo(outcome)) {
      payment.hostDeclined(OutcomeReplies.evidence(outcome), now);
      order.release(payment, now);
      attempt.settled(OutcomeReplies.inWords(outcome));
      return Optional.empty();
    }
    return unanswered(attempt, order, payment, outcome, now);
  }

  private Optional<Reply> unanswered(
      Attempt attempt, Order order, Payment payment, HostOutcome outcome, Instant now) {
    if (patience.waits(attempt, outcome, now)) {
      payment.hostSilent(now);
      return Optional.empty();
    }
    // The payment is none; what the host may hold for it is looked after apart from it.
    payment.giveUp(now);
    order.release(payment, now);
    patience.end(attempt, outcome, now);
    return Optional.of(OutcomeReplies.givenUp(attempt.isAutomatic()));
  }

  /** The batch that was named may have been closed while the host was asked. */
  private Optional<Reply> deposit(Attempt attempt, Order order, Payment payment, Instant now) {
    Optional<Integer> named = Optional.of(attempt.purpose().batchNumber()).filter(it -> it != 0);
    try {
      depositing.deposit(order, payment, payment.approveAmount(), named, now);
      return Optional.empty();
    } catch (Refused refused) {
      attempt.settled(SettledReplies.NOT_DEPOSITED);
      return Optional.of(OutcomeReplies.notDeposited(refused));
    }
  }
}
