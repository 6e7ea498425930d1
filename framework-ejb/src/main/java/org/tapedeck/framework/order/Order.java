package org.tapedeck.framework.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.Money;
import org.tapedeck.framework.lifecycle.CreditEvent;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.OrderEvent;
import org.tapedeck.framework.lifecycle.OrderState;
import org.tapedeck.framework.vault.Kept;

/**
 * What a shopper agreed to pay, and the card that pays it.
 *
 * <p>An order is born when AcceptPayment is taken, with its card, or without one when the buyer is
 * to come later; then the first Approve brings the card. It can be credited from then on, approved
 * in one or more payments, never beyond its amount, and credited, never beyond its amount either.
 * Every command on one of its payments or credits first locks its row, so the sums it keeps are
 * true whatever runs at the same time, and the database checks them once more. It ends canceled,
 * when nothing came of it, or closed, when all of it is settled; then it can be deleted.
 */
@Entity
@Table(name = "PAY_ORDER")
public class Order {

  /** In these states no command needs the card. */
  public static final Set<OrderState> ENDED = EnumSet.of(OrderState.CANCELED, OrderState.CLOSED);

  @Id private String id;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "ORDER_NUMBER")
  private int orderNumber;

  @Column(name = "PAYMENT_TYPE")
  private String paymentType;

  @Column(name = "ACCOUNT_NUMBER")
  private int accountNumber;

  @Column(name = "AMOUNT")
  private long amount;

  @Column(name = "AMOUNT_EXP10")
  private int amountExp10;

  @Column(name = "CURRENCY")
  private String currency;

  @Column(name = "APPROVED_AMOUNT")
  private long approvedAmount;

  @Column(name = "CREDITED_AMOUNT")
  private long creditedAmount;

  @Column(name = "PAYMENTS")
  private int numberOfPayments;

  @Column(name = "CREDITS")
  private int numberOfCredits;

  @Column(name = "SPLIT_ALLOWED")
  private int splitAllowed = 1;

  @Column(name = "TWO_PART")
  private int twoPart;

  @Embedded private Particulars particulars = Particulars.none();

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private OrderState state = OrderState.NONE;

  @Embedded private Kept kept;

  @Column(name = "CARD_ERASED")
  private long cardErasedMillis;

  @Column(name = "CREATED")
  private long createdMillis;

  @Column(name = "MODIFIED")
  private long modifiedMillis;

  @Version private int version;

  protected Order() {}

  /**
   * What AcceptPayment says about an order, card data apart.
   *
   * @param splitAllowed whether it may be paid in parts
   */
  public record Terms(
      int merchantNumber,
      int orderNumber,
      String paymentType,
      int accountNumber,
      Money amount,
      boolean splitAllowed,
      Particulars particulars) {

    /** The specification's key, {@code merchant:order}. */
    public String id() {
      return Order.id(merchantNumber, orderNumber);
    }
  }

  /** An order that was just accepted. */
  public static Order accept(Terms terms, Kept kept, Instant now) {
    return accept(terms, kept, OrderEvent.ACCEPT, now);
  }

  /** The same where nothing can be credited before it was paid. */
  public static Order acceptUnpaid(Terms terms, Kept kept, Instant now) {
    return accept(terms, kept, OrderEvent.ACCEPT_ORDERED, now);
  }

  /** The same where the buyer, and his card, come later. */
  public static Order receive(Terms terms, Kept kept, Instant now) {
    Order order = accept(terms, kept, OrderEvent.RECEIVE, now);
    order.twoPart = 1;
    return order;
  }

  private static Order accept(Terms terms, Kept kept, OrderEvent event, Instant now) {
    Order order = new Order();
    order.id = terms.id();
    order.merchantNumber = terms.merchantNumber();
    order.orderNumber = terms.orderNumber();
    order.paymentType = terms.paymentType();
    order.accountNumber = terms.accountNumber();
    order.amount = terms.amount().amount();
    order.amountExp10 = terms.amount().exponent();
    order.currency = terms.amount().currency();
    order.splitAllowed = terms.splitAllowed() ? 1 : 0;
    order.particulars = terms.particulars();
    order.kept = kept;
    order.createdMillis = now.toEpochMilli();
    order.become(event, now);
    return order;
  }

  /** The buyer is there, and with him all that was missing. */
  public void complete(Kept whole, Optional<String> brand, Instant now) {
    pay(whole, brand);
    become(OrderEvent.COMPLETE, now);
  }

  /** The same where nothing can be credited before it was paid. */
  public void completeUnpaid(Kept whole, Optional<String> brand, Instant now) {
    pay(whole, brand);
    become(OrderEvent.COMPLETE_ORDERED, now);
  }

  /** It is this card that pays, and any other one is gone. */
  public void pay(Kept card, Optional<String> brand) {
    kept = card;
    particulars = particulars().branded(brand);
  }

  public static String id(int merchantNumber, int orderNumber) {
    return merchantNumber + ":" + orderNumber;
  }

  /** The merchant's number in an order's key. */
  public static int merchantNumberIn(String id) {
    return Integer.parseInt(id.substring(0, id.indexOf(':')));
  }

  /** A new payment of this order, which waits for the host; its amount counts from now on. */
  public Payment approve(int paymentNumber, long payAmount, int transactionNumber, Instant now) {
    become(OrderEvent.APPROVE, now);
    approvedAmount += payAmount;
    numberOfPayments++;
    return new Payment(this, paymentNumber, payAmount, transactionNumber, now);
  }

  /** A payment whose approval has expired is to be approved again, by another amount perhaps. */
  public void approveAnew(Payment expired, long payAmount, int transactionNumber, Instant now) {
    become(OrderEvent.APPROVE, now);
    approvedAmount += payAmount;
    expired.approveAnew(payAmount, transactionNumber, now);
  }

  /** A payment was declined or has expired, so its amount is free to be approved again. */
  public void release(Payment gone, Instant now) {
    approvedAmount -= gone.approveAmount();
    modifiedMillis = now.toEpochMilli();
  }

  /** The approval of a payment is about to be taken back, so what is not left of it is free. */
  public void release(Payment reversed, long left, Instant now) {
    approvedAmount -= reversed.approveAmount() - left;
    modifiedMillis = now.toEpochMilli();
  }

  /** One of this order's payments was deposited. */
  public void deposited(Instant now) {
    become(OrderEvent.DEPOSIT, now);
  }

  /** A new credit of this order, in a batch. */
  public Credit refund(
      int creditNumber, long creditAmount, String batchId, int transactionNumber, Instant now) {
    credited(creditAmount, now);
    return new Credit(
        this, creditNumber, creditAmount, batchId, transactionNumber, CreditEvent.REFUND, now);
  }

  /** The same where the host is to give it by itself, out of a payment. */
  public Credit refundAtHost(
      int creditNumber, long creditAmount, Payment paid, int transactionNumber, Instant now) {
    credited(creditAmount, now);
    return new Credit(
            this,
            creditNumber,
            creditAmount,
            null,
            transactionNumber,
            CreditEvent.REFUND_AT_HOST,
            now)
        .outOf(paid);
  }

  private void credited(long creditAmount, Instant now) {
    become(OrderEvent.REFUND, now);
    creditedAmount += creditAmount;
    numberOfCredits++;
  }

  /** One of this order's credits is void, so its amount may be credited again. */
  public void release(Credit voided, Instant now) {
    creditedAmount -= voided.amount();
    modifiedMillis = now.toEpochMilli();
  }

  public void cancel(Instant now) {
    become(OrderEvent.CANCEL, now);
  }

  public void close(Instant now) {
    become(OrderEvent.CLOSE, now);
  }

  /** Nobody needs the card any more; its mask stays. That is no change that a merchant sees. */
  public void eraseCard(Instant now) {
    kept = kept.erased();
    cardErasedMillis = now.toEpochMilli();
  }

  /** Whether it ended at this time or before, and still has its card. */
  public boolean keepsCardSince(Instant ended) {
    return ENDED.contains(state) && cardErasedMillis == 0 && modifiedMillis <= ended.toEpochMilli();
  }

  private void become(OrderEvent event, Instant now) {
    state = Lifecycles.ORDER.follow(state, event);
    modifiedMillis = now.toEpochMilli();
  }

  public String id() {
    return id;
  }

  public int merchantNumber() {
    return merchantNumber;
  }

  public int orderNumber() {
    return orderNumber;
  }

  public String paymentType() {
    return paymentType;
  }

  public int accountNumber() {
    return accountNumber;
  }

  /** The order's own amount. */
  public Money amount() {
    return money(amount);
  }

  /** So much money in the order's currency and exponent. */
  public Money money(long units) {
    return new Money(units, amountExp10, currency);
  }

  public long unapprovedAmount() {
    return amount - approvedAmount;
  }

  public long uncreditedAmount() {
    return amount - creditedAmount;
  }

  public int numberOfPayments() {
    return numberOfPayments;
  }

  public int numberOfCredits() {
    return numberOfCredits;
  }

  /** Whether it may be paid in parts. */
  public boolean isSplitAllowed() {
    return splitAllowed == 1;
  }

  /** Whether its buyer was to come later than the order. */
  public boolean isTwoPart() {
    return twoPart == 1;
  }

  /** Whether its buyer is still to come. */
  public boolean isWithoutBuyer() {
    return state == OrderState.REQUESTED;
  }

  public Particulars particulars() {
    // What has nothing in all of its columns is read as nothing at all.
    return Optional.ofNullable(particulars).orElseGet(Particulars::none);
  }

  public OrderState state() {
    return state;
  }

  /** The card, and what else came with the order. */
  public Kept kept() {
    return kept;
  }

  public long createdMillis() {
    return createdMillis;
  }

  public long modifiedMillis() {
    return modifiedMillis;
  }
}
