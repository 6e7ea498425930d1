package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

/**
 * Sees to it that a host holds nothing for a payment that was given up. Only with what a host
 * answers can an approval be taken back, so it is asked the old question until it answers; a yes is
 * taken back at once.
 */
@Dependent
class ClearingWork implements HostWork {

  private final Orders orders;
  private final Attempts attempts;
  private final Reaching reaching;
  private final HostNumbers numbers;
  private final ApprovalQuestion approval;
  private final ReversalQuestion reversal;
  private final Patience patience;
  private final Clock clock;

  @Inject
  ClearingWork(
      Orders orders,
      Attempts attempts,
      Reaching reaching,
      HostNumbers numbers,
      ApprovalQuestion approval,
      ReversalQuestion reversal,
      Patience patience,
      Clock clock) {
    this.orders = orders;
    this.attempts = attempts;
    this.reaching = reaching;
    this.numbers = numbers;
    this.approval = approval;
    this.reversal = reversal;
    this.patience = patience;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.CLEAR_HOLD;
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
    return attempt.isTakingBack()
        ? reversal.of(attempt, order, payment, reach)
        : approval.of(attempt, order, payment, reach);
  }

  @Override
  public Reply settle(String attemptId, Attempt.Purpose purpose, HostOutcome outcome) {
    Order order = orders.lock(Payment.orderIdIn(purpose.objectId())).orElseThrow();
    Payment payment = orders.payment(purpose.objectId()).orElseThrow();
    Attempt attempt = attempts.get(attemptId);
    if (attempt.isOpen()) {
      move(attempt, order, payment, outcome, clock.instant());
    }
    return attempt.isOpen() ? OutcomeReplies.inDoubt() : Reply.success();
  }

  private void move(
      Attempt attempt, Order order, Payment payment, HostOutcome outcome, Instant now) {
    if (outcome instanceof HostOutcome.Approved approved) {
      payment.hostAnsweredLate(approved.evidence(), now);
      if (!attempt.isTakingBack()) {
        takeBack(attempt, order, payment, now);
      }
    } else if (outcome instanceof HostOutcome.Reversed reversed) {
      payment.hostAnsweredLate(reversed.evidence(), now);
      attempt.settled("taken back");
    } else if (outcome instanceof HostOutcome.Declined declined) {
      payment.hostAnsweredLate(declined.evidence(), now);
      noAnswer(attempt, attempt.isTakingBack(), OutcomeReplies.inWords(outcome));
    } else if (!patience.waits(attempt, outcome, now)) {
      patience.end(attempt, outcome, now);
    }
  }

  private void takeBack(Attempt attempt, Order order, Payment payment, Instant now) {
    Reach reach = reaching.of(CurrentBatch.accountOf(order));
    if (reach.cassette().reversal(payment.properties()) == Handling.HOST) {
      int number = numbers.draw(reach.cassette(), Numbering.TRANSACTION, reach.configuration());
      attempt.leaving(0, number).isNew();
      attempt.takesBack();
      attempt.waits("approved", Duration.ZERO, now);
    } else {
      noAnswer(attempt, true, "approved, and the host cannot take it back");
    }
  }

  private void noAnswer(Attempt attempt, boolean mayHold, String how) {
    attempt.settled(how);
    if (mayHold) {
      patience.inDoubt(attempt);
    }
  }
}
