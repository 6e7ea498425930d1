package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;
import org.tapedeck.framework.visit.VisitBook;

/** Opens the attempt to have a credit given by the host itself, and makes its question. */
@Dependent
class Crediting {

  private static final Comparator<Payment> OLDEST =
      Comparator.comparing(Payment::createdMillis).thenComparing(Payment::paymentNumber);

  private final Orders orders;
  private final VisitBook book;
  private final Attempts attempts;
  private final CurrentBatch currentBatch;
  private final HostNumbers numbers;
  private final Reaching reaching;
  private final Vault vault;

  @Inject
  Crediting(
      Orders orders,
      VisitBook book,
      Attempts attempts,
      CurrentBatch currentBatch,
      HostNumbers numbers,
      Reaching reaching,
      Vault vault) {
    this.orders = orders;
    this.book = book;
    this.attempts = attempts;
    this.currentBatch = currentBatch;
    this.numbers = numbers;
    this.reaching = reaching;
    this.vault = vault;
  }

  /**
   * What is to be given back.
   *
   * @param batchNumber the batch to put it in; empty for the current one
   */
  record Wish(
      Order order, int creditNumber, long amount, Optional<Integer> batchNumber, String user) {}

  /**
   * Looks whether a payment of the order could be given back from.
   *
   * @throws Refused when none has as much left
   */
  void check(Order order, long amount) {
    paid(order, amount);
  }

  /**
   * @throws Refused when no payment of the order has as much left as is to go back, or the named
   *     batch does not take it
   */
  Started open(Wish wish, Instant now) {
    Order order = wish.order();
    wish.batchNumber().ifPresent(number -> currentBatch.check(order, number));
    Payment paid = paid(order, wish.amount());
    Reach reach = reaching.of(CurrentBatch.accountOf(order));
    int number = numbers.draw(reach.cassette(), Numbering.TRANSACTION, reach.configuration());
    Credit credit = order.refundAtHost(wish.creditNumber(), wish.amount(), paid, number, now);
    orders.add(credit);
    Attempt attempt =
        Attempt.asking(purpose(wish, credit), reach.cassette().name(), reach.pace(), now);
    attempts.add(attempt);
    return Started.asking(attempt.id(), question(attempt, order, credit, paid, reach), now);
  }

  private static Attempt.Purpose purpose(Wish wish, Credit credit) {
    int batchNumber = wish.batchNumber().orElse(0);
    return new Attempt.Purpose(
        Attempt.Kind.CREDIT, objectId(credit), false, false, batchNumber, wish.user());
  }

  /** Never the key of a payment with the same number. */
  static String objectId(Credit credit) {
    return Attempt.ofCredit(credit.orderId(), credit.creditNumber());
  }

  /** The credit's key in that of its attempt. */
  static String creditId(String objectId) {
    return objectId.replace(Attempt.OF_CREDIT, ":");
  }

  static String orderId(String objectId) {
    return objectId.substring(0, objectId.indexOf(Attempt.OF_CREDIT));
  }

  /** The same payment as at first, whatever has become of it and of others since. */
  Question question(Attempt attempt, Order order, Credit credit) {
    Payment paid = orders.payment(credit.paidBy()).orElseThrow();
    Reach reach = reaching.of(CurrentBatch.accountOf(order));
    return question(attempt, order, credit, paid, reach);
  }

  private Question question(
      Attempt attempt, Order order, Credit credit, Payment paid, Reach reach) {
    RefundRequest first =
        new RefundRequest(
            reach.configuration(),
            order.orderNumber(),
            credit.creditNumber(),
            order.money(credit.amount()),
            order.money(paid.depositAmount()),
            vault.open(order.id(), order.kept()),
            paid.properties(),
            credit.transactionNumber(),
            false,
            attempt.begun());
    return reach.question(
        (cassette, host, repeated) -> cassette.refund(repeated ? first.again() : first, host));
  }

  /** The oldest one that has enough left of what it brought. */
  private Payment paid(Order order, long amount) {
    return book.paidPayments(order.id()).stream()
        .map(orders::payment)
        .flatMap(Optional::stream)
        .filter(payment -> left(payment) >= amount)
        .min(OLDEST)
        .orElseThrow(Crediting::notPaid);
  }

  private long left(Payment payment) {
    return OrderRules.leftToCredit(payment, orders.creditedOutOf(payment.id()));
  }

  private static Refused notPaid() {
    return new Refused(
        PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE,
        SecondaryReturnCode.RC_NOT_PAID,
        "No payment of the order has as much left as is to go back.");
  }
}
