package org.tapedeck.framework.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Money;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/**
 * That a payment was made: what was true when the bank's proof was settled. It is written once, in
 * that commit, and never says anything else; when its order is deleted it stays, for its number is
 * used.
 */
@Entity
@Table(name = "RECEIPT")
public class Receipt {

  @Id private String id;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "RECEIPT_NUMBER")
  private int receiptNumber;

  @Column(name = "PAYMENT_ID")
  private String paymentId;

  @Column(name = "MERCHANT_NAME")
  private String merchantName;

  @Column(name = "ORDER_NUMBER")
  private int orderNumber;

  @Column(name = "PAYMENT_NUMBER")
  private int paymentNumber;

  @Column(name = "AMOUNT")
  private long amount;

  @Column(name = "AMOUNT_EXP10")
  private int amountExp10;

  @Column(name = "CURRENCY")
  private String currency;

  @Column(name = "CASSETTE_NAME")
  private String cassetteName;

  @Column(name = "BANK_REFERENCE")
  private String bankReference;

  @Column(name = "AUTH_NUMBER")
  private String authNumber;

  @Column(name = "CARD_MASK")
  private String cardMask;

  @Column(name = "ISSUED")
  private long issuedMillis;

  /** Set by one statement, so that of two who write the mail one is the first. */
  @Column(name = "MAILED")
  private int mailed;

  protected Receipt() {}

  /**
   * @param number the merchant's next one
   * @param merchantName empty when he has no title
   * @param reference the bank's own name for the payment
   */
  Receipt(
      int number,
      Optional<String> merchantName,
      Order order,
      Payment payment,
      Optional<String> reference,
      Instant now) {
    this.id = order.merchantNumber() + ":" + number;
    this.merchantNumber = order.merchantNumber();
    this.receiptNumber = number;
    this.paymentId = payment.id();
    this.merchantName = merchantName.map(OneLine::of).orElse(null);
    this.orderNumber = order.orderNumber();
    this.paymentNumber = payment.paymentNumber();
    this.amount = payment.approveAmount();
    this.amountExp10 = order.amount().exponent();
    this.currency = order.amount().currency();
    this.cassetteName = order.paymentType();
    this.bankReference = reference.orElse(null);
    this.authNumber = Evidence.AUTHORISATION.in(payment.properties()).orElse(null);
    this.cardMask = Evidence.CARD.in(payment.properties()).orElse(null);
    this.issuedMillis = now.toEpochMilli();
  }

  /** Merchant and number, such as 1:17; unique for ever. */
  public String id() {
    return id;
  }

  public int merchantNumber() {
    return merchantNumber;
  }

  /** The merchant's receipts are numbered from 1 on, without a gap. */
  public int receiptNumber() {
    return receiptNumber;
  }

  /** The specification's key, such as 1:7:1; empty when the order was deleted. */
  public Optional<String> paymentId() {
    return Optional.ofNullable(paymentId);
  }

  /** The merchant's title when the receipt was issued, on one line. */
  public Optional<String> merchantName() {
    return Optional.ofNullable(merchantName);
  }

  public int orderNumber() {
    return orderNumber;
  }

  public int paymentNumber() {
    return paymentNumber;
  }

  /** What was paid. */
  public Money amount() {
    return new Money(amount, amountExp10, currency);
  }

  public String cassetteName() {
    return cassetteName;
  }

  /** The bank's own name for the payment. */
  public Optional<String> bankReference() {
    return Optional.ofNullable(bankReference);
  }

  public Optional<String> authNumber() {
    return Optional.ofNullable(authNumber);
  }

  /** The card that paid, masked. */
  public Optional<String> cardMask() {
    return Optional.ofNullable(cardMask);
  }

  public Instant issued() {
    return Instant.ofEpochMilli(issuedMillis);
  }

  /** Such as {@code Receipt 17}. */
  public String title() {
    return "Receipt " + receiptNumber;
  }

  /** All that it says, for people: page, PDF and mail show these lines in this order. */
  public List<ReceiptLine> lines() {
    return ReceiptLines.of(this);
  }
}
