package org.tapedeck.framework.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.PaymentEvent;
import org.tapedeck.framework.lifecycle.PaymentState;

/**
 * A part of an order's amount that a host was asked to approve. It is pending until the host has
 * answered; approved, it can be deposited in a batch, whose close settles and closes it, unless the
 * approval expires before. Until then the approval can be taken back, wholly or in part.
 */
@Entity
@Table(name = "PAYMENT")
public class Payment {

  private static final Values GIVEN_UP = Values.of(Map.of("givenUp", "1"));

  @Id private String id;

  @Column(name = "ORDER_ID")
  private String orderId;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "ORDER_NUMBER")
  private int orderNumber;

  @Column(name = "PAYMENT_NUMBER")
  private int paymentNumber;

  @Column(name = "APPROVE_AMOUNT")
  private long approveAmount;

  @Column(name = "AUTHORIZED_AMOUNT")
  private long authorizedAmount;

  @Column(name = "DEPOSIT_AMOUNT")
  private long depositAmount;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private PaymentState state = PaymentState.NONE;

  @Column(name = "BATCH_ID")
  private String batchId;

  @Column(name = "TRANSACTION_NUMBER")
  private int transactionNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "COMMON_AVS")
  private CommonAvs commonAvs;

  @Column(name = "PROPERTIES")
  private Values properties = Values.NONE;

  @Column(name = "SLIP")
  private Values slip;

  @Column(name = "APPROVED")
  private long approveMillis;

  @Column(name = "APPROVAL_EXPIRY")
  private long expiryMillis;

  @Column(name = "CREATED")
  private long createdMillis;

  @Column(name = "MODIFIED")
  private long modifiedMillis;

  @Version private int version;

  protected Payment() {}

  Payment(Order order, int paymentNumber, long amount, int transactionNumber, Instant now) {
    this.id = id(order.id(), paymentNumber);
    this.orderId = order.id();
    this.merchantNumber = order.merchantNumber();
    this.orderNumber = order.orderNumber();
    this.paymentNumber = paymentNumber;
    this.approveAmount = amount;
    this.authorizedAmount = amount;
    this.transactionNumber = transactionNumber;
    this.createdMillis = now.toEpochMilli();
    become(PaymentEvent.APPROVE, now);
  }

  void approveAnew(long amount, int byTransactionNumber, Instant now) {
    become(PaymentEvent.APPROVE, now);
    approveAmount = amount;
    authorizedAmount = amount;
    transactionNumber = byTransactionNumber;
    expiryMillis = 0;
  }

  /** The specification's key, {@code merchant:order:payment}. */
  public static String id(String orderId, int paymentNumber) {
    return orderId + ":" + paymentNumber;
  }

  /** The order's key in a payment's key. */
  public static String orderIdIn(String paymentId) {
    return paymentId.substring(0, paymentId.lastIndexOf(':'));
  }

  public void hostApproved(Values evidence, CommonAvs avs, Instant now) {
    become(PaymentEvent.HOST_APPROVED, now);
    properties = evidence;
    commonAvs = avs;
    approveMillis = now.toEpochMilli();
  }

  /** The account lets approvals expire; this one then. */
  public void lastsUntil(Instant expiry) {
    expiryMillis = expiry.toEpochMilli();
  }

  /** Whether the approval should have expired by now. */
  public boolean isOverdue(Instant now) {
    return Lifecycles.PAYMENT.next(state, PaymentEvent.EXPIRE).isPresent()
        && expiryMillis != 0
        && expiryMillis <= now.toEpochMilli();
  }

  public void expire(Instant now) {
    become(PaymentEvent.EXPIRE, now);
  }

  public void hostDeclined(Values evidence, Instant now) {
    become(PaymentEvent.HOST_DECLINED, now);
    properties = evidence;
  }

  /** The host gave no answer for too long: the payment is none. */
  public void giveUp(Instant now) {
    become(PaymentEvent.GIVE_UP, now);
    properties = properties.and(GIVEN_UP);
  }

  /** The same of a reversal: here the approval is taken back until so much is left. */
  public void giveUpReversal(long left, Instant now) {
    become(left == 0 ? PaymentEvent.GIVE_UP_VOID : PaymentEvent.GIVE_UP_REDUCE, now);
    properties = properties.and(GIVEN_UP);
    leave(left);
  }

  /** What the host said afterwards, which moves nothing any more. */
  public void hostAnsweredLate(Values evidence, Instant now) {
    properties = properties.and(evidence);
    modifiedMillis = now.toEpochMilli();
  }

  public void hostSilent(Instant now) {
    become(PaymentEvent.HOST_SILENT, now);
  }

  /** The host is to take the approval back; until it has answered nothing else can be done. */
  public void askReversal(Instant now) {
    become(PaymentEvent.APPROVE_REVERSAL, now);
  }

  /** The host took the approval back until so much was left. */
  public void hostReversed(long left, Values evidence, Instant now) {
    become(left == 0 ? PaymentEvent.HOST_VOIDED : PaymentEvent.HOST_REVERSED, now);
    properties = properties.and(evidence);
    leave(left);
  }

  /** The host did not take the approval back: it stands as before. */
  public void hostRefused(Values evidence, Instant now) {
    become(PaymentEvent.HOST_REFUSED, now);
    properties = properties.and(evidence);
  }

  /** The approval is taken back until so much is left, and the host has nothing to do with it. */
  public void reverse(long left, Instant now) {
    become(left == 0 ? PaymentEvent.VOID : PaymentEvent.REDUCE, now);
    leave(left);
  }

  /** A void payment keeps its amount, as a declined one does: its state says that it is none. */
  private void leave(long left) {
    approveAmount = left == 0 ? approveAmount : left;
  }

  /** What the cassette is told with the deposit, from now on. */
  public void slip(Values given) {
    slip = given;
  }

  public void deposit(long amount, String intoBatch, Instant now) {
    become(PaymentEvent.DEPOSIT, now);
    depositAmount = amount;
    batchId = intoBatch;
  }

  /** Out of its batch again, and approved as before. */
  public void reverseDeposit(Instant now) {
    become(PaymentEvent.DEPOSIT_REVERSAL, now);
    depositAmount = 0;
    batchId = null;
    slip = null;
  }

  /** Whether an answer of the host may be awaited for it. */
  public boolean mayBeInDoubt() {
    return state == PaymentState.PENDING || properties.find("givenUp").isPresent();
  }

  private void become(PaymentEvent event, Instant now) {
    state = Lifecycles.PAYMENT.follow(state, event);
    modifiedMillis = now.toEpochMilli();
  }

  public String id() {
    return id;
  }

  public String orderId() {
    return orderId;
  }

  public int merchantNumber() {
    return merchantNumber;
  }

  public int orderNumber() {
    return orderNumber;
  }

  public int paymentNumber() {
    return paymentNumber;
  }

  /** What is approved now. */
  public long approveAmount() {
    return approveAmount;
  }

  /** What the host approved at first, before any reversal. */
  public long authorizedAmount() {
    return authorizedAmount;
  }

  public long depositAmount() {
    return depositAmount;
  }

  public PaymentState state() {
    return state;
  }

  /** The batch it is deposited in; null before. */
  public String batchId() {
    return batchId;
  }

  public int transactionNumber() {
    return transactionNumber;
  }

  /** Null until the host has approved. */
  public CommonAvs commonAvs() {
    return commonAvs;
  }

  /** What the host answered when it was asked to approve, and to take that back. */
  public Values properties() {
    return properties;
  }

  /** What the cassette is told with the deposit. */
  public Values slip() {
    return slip == null ? Values.NONE : slip;
  }

  public boolean hasSlip() {
    return !slip().isEmpty();
  }

  /** 0 until the host has approved. */
  public long approveMillis() {
    return approveMillis;
  }

  /** When the approval expires, or has; 0 for never. */
  public long expiryMillis() {
    return expiryMillis;
  }

  public long createdMillis() {
    return createdMillis;
  }

  public long modifiedMillis() {
    return modifiedMillis;
  }
}
