package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

/** Opens the attempt to have a payment approved: for Approve, and for APPROVEFLAG. */
@Dependent
class Approving {

  private final Orders orders;
  private final Expiring expiring;
  private final CurrentBatch currentBatch;
  private final Attempts attempts;
  private final HostNumbers numbers;
  private final Reaching reaching;
  private final ApprovalQuestion question;
  private final Visiting visiting;

  @Inject
  Approving(
      Orders orders,
      Expiring expiring,
      CurrentBatch currentBatch,
      Attempts attempts,
      HostNumbers numbers,
      Reaching reaching,
      ApprovalQuestion question,
      Visiting visiting) {
    this.orders = orders;
    this.expiring = expiring;
    this.currentBatch = currentBatch;
    this.attempts = attempts;
    this.numbers = numbers;
    this.reaching = reaching;
    this.question = question;
    this.visiting = visiting;
  }

  /**
   * What is to be approved.
   *
   * @param automatic whether AcceptPayment wishes it
   * @param part whether it may be a part of what is unapproved, as far as the order allows it
   * @param batchNumber the batch to deposit it in; empty for the current one
   * @param fleeting values that came with this very command and are not stored
   */
  record Wish(
      Order order,
      int paymentNumber,
      long amount,
      boolean automatic,
      boolean part,
      boolean deposit,
      Optional<Integer> batchNumber,
      Values fleeting,
      String user) {

    String paymentId() {
      return Payment.id(order.id(), paymentNumber);
    }
  }

  /**
   * Opens it.
   *
   * @param slip what the cassette is told with the deposit
   */
  Started open(Wish wish, Values slip, Instant now) {
    Started started = open(wish, now);
    if (!slip.isEmpty()) {
      orders.payment(wish.paymentId()).orElseThrow().slip(slip);
    }
    return started;
  }

  Started open(Wish wish, Instant now) {
    expiring.overdueOf(wish.order(), now);
    Rule.check(OrderRules.APPROVE, approval(wish, orders.payment(wish.paymentId())));
    wish.batchNumber().ifPresent(number -> currentBatch.check(wish.order(), number));
    return ask(wish, now, number -> added(wish, number, now));
  }

  private Payment added(Wish wish, int number, Instant now) {
    Payment payment = wish.order().approve(wish.paymentNumber(), wish.amount(), number, now);
    orders.add(payment);
    return payment;
  }

  /** The same for a payment whose approval has expired. */
  Started anew(Wish wish, Payment expired, Instant now) {
    expiring.overdueOf(wish.order(), now);
    Rule.check(OrderRules.APPROVE, approval(wish, Optional.empty()));
    return ask(
        wish,
        now,
        number -> {
          wish.order().approveAnew(expired, wish.amount(), number, now);
          return expired;
        });
  }

  private Started ask(Wish wish, Instant now, IntFunction<Payment> approve) {
    Reach reach = reaching.of(CurrentBatch.accountOf(wish.order()));
    Payment payment =
        approve.apply(numbers.draw(reach.cassette(), Numbering.TRANSACTION, reach.configuration()));
    if (reach.cassette().payPage().isPresent()) {
      return visit(wish, payment, reach, now);
    }
    Attempt attempt =
        question.keep(
            Attempt.asking(purpose(wish), reach.cassette().name(), reach.pace(), now),
            wish.fleeting());
    attempts.add(attempt);
    return Started.asking(attempt.id(), question.of(attempt, wish.order(), payment, reach), now);
  }

  /** The buyer pays on a page of the bank's; its proof approves and deposits. */
  private Started visit(Wish wish, Payment payment, Reach reach, Instant now) {
    Attempt.Purpose purpose =
        new Attempt.Purpose(
            Attempt.Kind.VISIT,
            wish.paymentId(),
            wish.automatic(),
            true,
            wish.batchNumber().orElse(0),
            wish.user());
    Attempt attempt = Attempt.asking(purpose, reach.cassette().name(), reach.pace(), now);
    attempts.add(attempt);
    return Started.asking(
        attempt.id(), visiting.begin(wish.order(), payment, reach, wish.fleeting(), now), now);
  }

  private OrderRules.Approval approval(Wish wish, Optional<Payment> twin) {
    Order order = wish.order();
    long largest =
        reaching.cassette(order.paymentType()).largestApproval(order.money(0).currency());
    return new OrderRules.Approval(order, twin, wish.amount(), wish.part(), largest);
  }

  private static Attempt.Purpose purpose(Wish wish) {
    return new Attempt.Purpose(
        Attempt.Kind.APPROVE,
        wish.paymentId(),
        wish.automatic(),
        wish.deposit(),
        wish.batchNumber().orElse(0),
        wish.user());
  }
}
