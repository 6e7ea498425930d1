package org.tapedeck.framework.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.lifecycle.CreditEvent;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.Lifecycles;

/**
 * Money that goes back to the shopper: refunded into a batch, whose close settles and closes it.
 */
@Entity
@Table(name = "CREDIT")
public class Credit {

  @Id private String id;

  @Column(name = "ORDER_ID")
  private String orderId;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "ORDER_NUMBER")
  private int orderNumber;

  @Column(name = "CREDIT_NUMBER")
  private int creditNumber;

  @Column(name = "AMOUNT")
  private long amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private CreditState state = CreditState.NONE;

  @Column(name = "BATCH_ID")
  private String batchId;

  @Column(name = "TRANSACTION_NUMBER")
  private int transactionNumber;

  @Column(name = "PAID_BY")
  private String paidBy;

  @Column(name = "PROPERTIES")
  private Values properties = Values.NONE;

  @Column(name = "CREATED")
  private long createdMillis;

  @Column(name = "MODIFIED")
  private long modifiedMillis;

  @Version private int version;

  protected Credit() {}

  /**
   * @param batchId null where the host is to give it by itself; then it comes into one afterwards
   */
  Credit(
      Order order,
      int creditNumber,
      long amount,
      String batchId,
      int transactionNumber,
      CreditEvent event,
      Instant now) {
    this.id = id(order.id(), creditNumber);
    this.orderId = order.id();
    this.merchantNumber = order.merchantNumber();
    this.orderNumber = order.orderNumber();
    this.creditNumber = creditNumber;
    this.amount = amount;
    this.batchId = batchId;
    this.transactionNumber = transactionNumber;
    this.createdMillis = now.toEpochMilli();
    become(event, now);
  }

  /** The payment that the host gives it out of, whenever and however often it is asked. */
  Credit outOf(Payment payment) {
    paidBy = payment.id();
    return this;
  }

  /** The host has given it. */
  public void hostRefunded(Values evidence, String intoBatch, Instant now) {
    become(CreditEvent.HOST_REFUNDED, now);
    properties = evidence;
    batchId = intoBatch;
  }

  /** The host has not given it. */
  public void hostDeclined(Values evidence, Instant now) {
    become(CreditEvent.HOST_DECLINED, now);
    properties = evidence;
  }

  public void hostSilent(Instant now) {
    become(CreditEvent.HOST_SILENT, now);
  }

  /** The specification's key, {@code merchant:order:credit}. */
  public static String id(String orderId, int creditNumber) {
    return orderId + ":" + creditNumber;
  }

  /** Out of its batch again, by a reversal. */
  public void reverse(Instant now) {
    become(CreditEvent.REFUND_REVERSAL, now);
    batchId = null;
  }

  private void become(CreditEvent event, Instant now) {
    state = Lifecycles.CREDIT.follow(state, event);
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

  public int creditNumber() {
    return creditNumber;
  }

  public long amount() {
    return amount;
  }

  public CreditState state() {
    return state;
  }

  public String batchId() {
    return batchId;
  }

  public int transactionNumber() {
    return transactionNumber;
  }

  /** The key of the payment that the host gives it out of; null where a batch's close gives it. */
  public String paidBy() {
    return paidBy;
  }

  /** Whether a host gives it, or has given it, by itself, so that no batch has to do with that. */
  public boolean isGivenByHost() {
    return paidBy != null;
  }

  /** What a host answered that gave it by itself. */
  public Values properties() {
    return properties;
  }

  public long createdMillis() {
    return createdMillis;
  }

  public long modifiedMillis() {
    return modifiedMillis;
  }
}
