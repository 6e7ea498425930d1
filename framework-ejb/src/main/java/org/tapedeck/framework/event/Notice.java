package org.tapedeck.framework.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An event on its way to one listener. It is written by the statement that belongs to the event, in
 * the same commit, and only read here.
 */
@Entity
@Table(name = "EVENT_OUTBOX")
public class Notice {

  /** How far it is. */
  public enum State {
    WAITING,
    DELIVERED,
    GIVEN_UP
  }

  @Id private long id;

  @Column(name = "LISTENER_ID")
  private String listenerId;

  @Column(name = "EVENT_TYPE")
  private int eventType;

  @Column(name = "EVENT_NAME")
  private String eventName;

  @Enumerated(EnumType.STRING)
  @Column(name = "OBJECT_KIND")
  private ObjectKind kind;

  @Column(name = "OBJECT_ID")
  private String objectId;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "CASSETTE_NAME")
  private String cassetteName;

  @Column(name = "OLD_STATE")
  private String oldState;

  @Column(name = "NEW_STATE")
  private String newState;

  @Column(name = "AMOUNT")
  private Long amount;

  @Column(name = "DEPOSIT_AMOUNT")
  private Long depositAmount;

  @Column(name = "CREDIT_AMOUNT")
  private Long creditAmount;

  @Column(name = "CURRENCY")
  private String currency;

  @Column(name = "AMOUNT_EXP10")
  private Integer amountExp10;

  @Column(name = "OCCURRED")
  private long occurredMillis;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private State state;

  @Column(name = "TRIES")
  private int tries;

  @Column(name = "DUE")
  private long dueMillis;

  @Column(name = "ENDED")
  private long endedMillis;

  protected Notice() {}

  public long id() {
    return id;
  }

  public String listenerId() {
    return listenerId;
  }

  int eventType() {
    return eventType;
  }

  String eventName() {
    return eventName;
  }

  ObjectKind kind() {
    return kind;
  }

  /** As replies write it, such as P:1:7:1. */
  public String objectId() {
    return objectId;
  }

  int merchantNumber() {
    return merchantNumber;
  }

  String cassetteName() {
    return cassetteName;
  }

  /** Null for an object that is new, and for an event that changes no state. */
  String oldState() {
    return oldState;
  }

  String newState() {
    return newState;
  }

  Long amount() {
    return amount;
  }

  Long depositAmount() {
    return depositAmount;
  }

  Long creditAmount() {
    return creditAmount;
  }

  /** Null with amounts of a member that was moved with its whole batch; its order has it. */
  public String currency() {
    return currency;
  }

  public Integer amountExp10() {
    return amountExp10;
  }

  /** The key of the order that a payment or credit belongs to. */
  public String orderId() {
    String[] parts = objectId.split(":");
    return parts[1] + ":" + parts[2];
  }

  /** Whether it is about a payment or a credit. */
  public boolean isOfMember() {
    return kind == ObjectKind.PAYMENT || kind == ObjectKind.CREDIT;
  }

  public long occurredMillis() {
    return occurredMillis;
  }

  /** How often it was sent. */
  public int tries() {
    return tries;
  }

  public long dueMillis() {
    return dueMillis;
  }
}
