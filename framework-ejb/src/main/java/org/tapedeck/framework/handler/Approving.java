package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;

/** Opens the attempt to have a payment approved: for Approve, and for APPROVEFLAG. */
@Dependent
class Approving {

  private final Orders orders;
  private final Expiring expiring;
  private final CurrentBatch currentBatch;
  private final Attempts attempts;
  private final HostNumbers numbers;
  private final Configurations configurations;
  private final Vault vault;

  @Inject
  Approving(
      Orders orders,
      Expiring expiring,
      CurrentBatch currentBatch,
      Attempts attempts,
      HostNumbers numbers,
      Configurations configurations,
      Vault vault) {
    this.orders = orders;
    this.expiring = expiring;
    this.currentBatch = currentBatch;
    this.attempts = attempts;
    this.numbers = numbers;
    this.configurations = configurations;
    this.vault = vault;
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
      Cassette cassette,
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

  Started open(Wish wish, Instant now) {
    expiring.overdueOf(wish.order(), now);
    Rule.check(OrderRules.APPROVE, approval(wish, orders.payment(wish.paymentId())));
    wish.batchNumber().ifPresent(number -> currentBatch.check(wish.order(), number));
    return ask(
        wish,
        now,
        number ->
            orders.add(wish.order().approve(wish.paymentNumber(), wish.amount(), number, now)));
  }

  /** The same for a payment whose approval has expired. */
  Started anew(Wish wish, Payment expired, Instant now) {
    expiring.overdueOf(wish.order(), now);
    Rule.check(OrderRules.APPROVE, approval(wish, Optional.empty()));
    return ask(wish, now, number -> wish.order().approveAnew(expired, wish.amount(), number, now));
  }

  private Started ask(Wish wish, Instant now, IntConsumer approve) {
    Configuration configuration = configurations.of(CurrentBatch.accountOf(wish.order()));
    int transactionNumber = numbers.draw(wish.cassette(), Numbering.TRANSACTION, configuration);
    approve.accept(transactionNumber);
    Link link = HostLink.of(wish.cassette(), configuration);
    Attempt attempt = attempt(wish, link, now);
    attempts.add(attempt);
    ApprovalRequest request = request(wish, configuration, transactionNumber, now);
    return Started.asking(
        attempt.id(),
        new Question(wish.cassette(), link, (asked, host) -> asked.approve(request, host)));
  }

  private static OrderRules.Approval approval(Wish wish, Optional<Payment> twin) {
    Order order = wish.order();
    long largest = wish.cassette().largestApproval(order.money(0).currency());
    return new OrderRules.Approval(order, twin, wish.amount(), wish.part(), largest);
  }

  private static Attempt attempt(Wish wish, Link link, Instant now) {
    return new Attempt(
        UUID.randomUUID().toString(),
        new Attempt.Purpose(
            Attempt.Kind.APPROVE,
            wish.paymentId(),
            wish.automatic(),
            wish.deposit(),
            wish.batchNumber().orElse(0),
            wish.user()),
        now,
        link.wholeLimit());
  }

  private ApprovalRequest request(
      Wish wish, Configuration configuration, int transactionNumber, Instant now) {
    Order order = wish.order();
    return new ApprovalRequest(
        configuration,
        order.orderNumber(),
        wish.paymentNumber(),
        order.money(wish.amount()),
        vault.open(order.id(), order.kept()).and(wish.fleeting()),
        transactionNumber,
        false,
        now);
  }
}
