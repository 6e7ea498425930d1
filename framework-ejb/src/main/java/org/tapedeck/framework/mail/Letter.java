package org.tapedeck.framework.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail on its way. It is written in the commit of what it tells, once for each kind and object;
 * when it was sent or given up, its recipient is forgotten.
 */
@Entity
@Table(name = "MAIL_OUTBOX")
public class Letter {

  /** The kind of those that bring a receipt. */
  public static final String RECEIPT = "receipt";

  /** The kind of those that confirm a shop's purchase; all others are warnings. */
  public static final String CONFIRMATION = "confirmation";

  /** How far it is. */
  public enum State {
    WAITING,
    SENT,
    GIVEN_UP
  }

  @Id private String id;

  @Column(name = "KIND")
  private String kind;

  @Column(name = "OBJECT_ID")
  private String objectId;

  @Column(name = "RECIPIENT")
  private String recipient;

  @Column(name = "SUBJECT")
  private String subject;

  @Column(name = "BODY")
  private String body;

  @Column(name = "WRITTEN")
  private long writtenMillis;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private State state;

  @Column(name = "TRIES")
  private int tries;

  @Column(name = "DUE")
  private long dueMillis;

  @Column(name = "ENDED")
  private long endedMillis;

  @Column(name = "LAST_ERROR")
  private String lastError;

  protected Letter() {}

  private Letter(String kind, String objectId, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.kind = kind;
    this.objectId = objectId;
    this.recipient = "";
    this.subject = "";
    this.body = "";
    this.writtenMillis = now.toEpochMilli();
    this.state = State.WAITING;
    this.dueMillis = writtenMillis;
  }

  /** What it says is read from the receipt when it is sent. */
  static Letter receipt(String receiptId, String to, Instant now) {
    Letter letter = new Letter(RECEIPT, receiptId, now);
    letter.recipient = to;
    return letter;
  }

  static Letter confirmation(
      String transactionId, String to, String subject, String body, Instant now) {
    Letter letter = warning(CONFIRMATION, transactionId, subject, body, now);
    letter.recipient = to;
    return letter;
  }

  static Letter warning(String kind, String objectId, String subject, String body, Instant now) {
    Letter letter = new Letter(kind, objectId, now);
    letter.subject = subject;
    letter.body = body;
    return letter;
  }

  /** Unique everywhere and for ever. */
  public String id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public String objectId() {
    return objectId;
  }

  boolean isReceipt() {
    return kind.equals(RECEIPT);
  }

  boolean isConfirmation() {
    return kind.equals(CONFIRMATION);
  }

  /** Empty for the administrators. */
  String recipient() {
    return recipient;
  }

  String subject() {
    return subject;
  }

  String body() {
    return body;
  }

  Instant written() {
    return Instant.ofEpochMilli(writtenMillis);
  }

  /** How often it was tried to send it. */
  public int tries() {
    return tries;
  }

  public long dueMillis() {
    return dueMillis;
  }
}
