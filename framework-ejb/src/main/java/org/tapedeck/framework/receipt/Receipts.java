package org.tapedeck.framework.receipt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.framework.cassette.Numbers;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/** Issues receipts, one for each payment that was made. */
@Dependent
public class Receipts {

  /** In these states a payment stands for money. */
  private static final Set<PaymentState> PAID =
      EnumSet.of(PaymentState.APPROVED, PaymentState.DEPOSITED, PaymentState.CLOSED);

  private final ReceiptBook book;
  private final Numbers numbers;
  private final Merchants merchants;

  @Inject
  public Receipts(ReceiptBook book, Numbers numbers, Merchants merchants) {
    this.book = book;
    this.numbers = numbers;
    this.merchants = merchants;
  }

  /** The numbers of a merchant's receipts. */
  public static NumberSeries numbersOf(int merchantNumber) {
    return new NumberSeries("receipts of merchant " + merchantNumber, 1, 999_999_999);
  }

  /**
   * The receipt of a payment that has just been made, in the transaction that settles the proof of
   * it; a second call returns the first receipt. The number is given back when the transaction is
   * rolled back, so the numbers have no gap.
   *
   * @param order its row is locked, so that nobody else issues the same receipt now; the number
   *     series is locked last of all rows, after the batch
   * @param bankReference the bank's own name for the payment
   * @throws IllegalStateException when the payment was not made
   */
  public Receipt issue(Order order, Payment payment, String bankReference, Instant now) {
    return issue(order, payment, Evidence.fit(bankReference), now);
  }

  /** The same, with the bank's reference that the payment's evidence has, if any. */
  public Receipt issue(Order order, Payment payment, Instant now) {
    return issue(order, payment, Evidence.REFERENCE.in(payment.properties()), now);
  }

  private Receipt issue(Order order, Payment payment, Optional<String> reference, Instant now) {
    return book.ofPayment(payment.id()).orElseGet(() -> issueFirst(order, payment, reference, now));
  }

  private Receipt issueFirst(
      Order order, Payment payment, Optional<String> reference, Instant now) {
    if (!PAID.contains(payment.state())) {
      throw new IllegalStateException("no receipt for a payment that is " + payment.state());
    }
    int number = numbers.draw(numbersOf(order.merchantNumber()));
    Optional<String> name = merchants.merchant(order.merchantNumber()).map(Merchant::title);
    Receipt receipt = new Receipt(number, name, order, payment, reference, now);
    book.add(receipt);
    return receipt;
  }

  /**
   * The receipt of a payment; empty as long as it was not paid.
   *
   * @param paymentId the specification's key, such as 1:7:1
   */
  public Optional<Receipt> find(String paymentId) {
    return book.ofPayment(paymentId);
  }
}
