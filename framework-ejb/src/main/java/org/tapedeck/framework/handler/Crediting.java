package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;
import org.tapedeck.framework.visit.VisitBook;

/** Opens the attempt to have a credit given by the host itself, and makes its question. */
@Dependent
class Crediting {

  private static final Set<PaymentState> PAID =
      EnumSet.of(PaymentState.DEPOSITED, PaymentState.CLOSED);

  private final Orders orders;
  private final VisitBook book;
  private final Attempts attempts;
  private final HostNumbers numbers;
  private final Reaching reaching;
  private final Vault vault;

  @Inject
  Crediting(
      Orders orders,
      VisitBook book,
      Attempts attempts,
      HostNumbers numbers,
      Reaching reaching,
      Vault vault) {
    this.orders = orders;
    this.book = book;
    this.attempts = attempts;
    this.numbers = numbers;
    this.reaching = reaching;
    this.vault = vault;
  }

  /**
   * @throws Refused when no payment of the order has brought as much as is to go back
   */
  Started open(Order order, int creditNumber, long amount, String user, Instant now) {
    Payment paid = paid(order, amount);
    Reach reach = reaching.of(CurrentBatch.accountOf(order));
    int number = numbers.draw(reach.cassette(), Numbering.TRANSACTION, reach.configuration());
    Credit credit = order.refundAtHost(creditNumber, amount, number, now);
    orders.add(credit);
    Attempt attempt =
        Attempt.asking(
            new Attempt.Purpose(Attempt.Kind.CREDIT, objectId(credit), false, false, 0, user),
            reach.cassette().name(),
            reach.pace(),
            now);
    attempts.add(attempt);
    return Started.asking(attempt.id(), question(attempt, order, credit, paid, reach), now);
  }

  /** Never the key of a payment with the same number. */
  static String objectId(Credit credit) {
    return credit.orderId() + Attempt.OF_CREDIT + credit.creditNumber();
  }

  /** The credit's key in that of its attempt. */
  static String creditId(String objectId) {
    return objectId.replace(Attempt.OF_CREDIT, ":");
  }

  static String orderId(String objectId) {
    return objectId.substring(0, objectId.indexOf(Attempt.OF_CREDIT));
  }

  Question question(Attempt attempt, Order order, Credit credit) {
    Reach reach = reaching.of(CurrentBatch.accountOf(order));
    return question(attempt, order, credit, paid(order, credit.amount()), reach);
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

  private Payment paid(Order order, long amount) {
    return book.paidPayments(order.id()).stream()
        .map(orders::payment)
        .flatMap(Optional::stream)
        .filter(payment -> PAID.contains(payment.state()) && payment.depositAmount() >= amount)
        .findFirst()
        .orElseThrow(Crediting::notPaid);
  }

  private static Refused notPaid() {
    return new Refused(
        PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE,
        SecondaryReturnCode.RC_NOT_PAID,
        "No payment of the order has brought as much as is to go back.");
  }
}
