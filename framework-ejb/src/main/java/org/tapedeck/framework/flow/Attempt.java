package org.tapedeck.framework.flow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * That a host is asked for something, recorded before it is asked. An attempt is open until the
 * answer is settled, so whatever happens to this server, the database knows what a host may owe us.
 */
@Entity
@Table(name = "ATTEMPT")
public class Attempt {

  private static final int LONGEST_OUTCOME = 400;
  private static final Duration DEADLINE = Duration.ofDays(1);

  /** What the host is asked for. */
  public enum Kind {
    APPROVE,
    REVERSE_APPROVAL,
    CLOSE_BATCH
  }

  /** Where the attempt stands. */
  public enum State {
    /** The answer is awaited, or was lost. */
    OPEN,
    /** The answer is known and settled. */
    SETTLED
  }

  /**
   * What is asked, of which object, and by whom.
   *
   * @param automatic whether AcceptPayment asks, which has made its order in the same breath
   * @param deposit whether an approved payment is deposited in the same breath
   * @param batchNumber the batch to deposit it in; 0 for the current one
   */
  public record Purpose(
      Kind kind,
      String objectId,
      boolean automatic,
      boolean deposit,
      int batchNumber,
      String userName) {}

  @Id private String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private Kind kind;

  @Column(name = "OBJECT_ID")
  private String objectId;

  @Column(name = "AUTOMATIC")
  private int automatic;

  @Column(name = "WITH_DEPOSIT")
  private int deposit;

  @Column(name = "LEFT_AMOUNT")
  private long left;

  @Column(name = "TRANSACTION_NUMBER")
  private int transactionNumber;

  @Column(name = "BATCH_NUMBER")
  private int batchNumber;

  @Column(name = "FORCED")
  private int forced;

  @Column(name = "USER_NAME")
  private String userName;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private State state = State.OPEN;

  @Column(name = "TRIES")
  private int tries;

  /** How many of the tries surely did not arrive at the host. */
  @Column(name = "UNARRIVED")
  private int unarrived;

  @Column(name = "OUTCOME")
  private String outcome;

  @Column(name = "BEGUN")
  private long begunMillis;

  @Column(name = "DUE")
  private long dueMillis;

  @Column(name = "DEADLINE")
  private long deadlineMillis;

  @Version private int version;

  protected Attempt() {}

  /**
   * @param limit how long one try may last; after that somebody must look
   */
  public Attempt(String id, Purpose purpose, Instant now, Duration limit) {
    this.id = id;
    this.kind = purpose.kind();
    this.objectId = purpose.objectId();
    this.automatic = purpose.automatic() ? 1 : 0;
    this.deposit = purpose.deposit() ? 1 : 0;
    this.batchNumber = purpose.batchNumber();
    this.userName = purpose.userName();
    this.tries = 1;
    this.begunMillis = now.toEpochMilli();
    this.dueMillis = now.plus(limit).toEpochMilli();
    this.deadlineMillis = now.plus(DEADLINE).toEpochMilli();
  }

  /** Of a reversal: what it is to leave, and the number under which the host is asked. */
  public Attempt leaving(long amount, int number) {
    left = amount;
    transactionNumber = number;
    return this;
  }

  /** The host is asked once more. */
  public void again(Instant now, Duration limit) {
    tries++;
    dueMillis = now.plus(limit).toEpochMilli();
  }

  /** Whether a batch is closed although the host rejects it; the last close that asked has it. */
  public void force(boolean wanted) {
    forced = wanted ? 1 : 0;
  }

  public boolean isForced() {
    return forced == 1;
  }

  /** Whether a try may still be under way. */
  public boolean isAsking(Instant now) {
    return isOpen() && now.isBefore(due());
  }

  /** The answer is known. */
  public void settled(String how) {
    state = State.SETTLED;
    outcome = cut(how);
  }

  /** Nobody knows; the attempt stays open. */
  public void unknown(String why) {
    outcome = cut(why);
  }

  /** A try has not arrived at the host, or was refused before anything was done. */
  public void notArrived() {
    unarrived++;
  }

  /** Whether the host may have been asked before the try that is under way, or is over. */
  public boolean mayHaveArrived() {
    return tries - 1 > unarrived;
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_OUTCOME));
  }

  public Purpose purpose() {
    return new Purpose(kind, objectId, isAutomatic(), isDeposit(), batchNumber, userName);
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  /** The payment or the batch that is waiting. */
  public String objectId() {
    return objectId;
  }

  public boolean isAutomatic() {
    return automatic == 1;
  }

  public boolean isDeposit() {
    return deposit == 1;
  }

  public String userName() {
    return userName;
  }

  /** What a reversal is to leave; 0 for everything else. */
  public long left() {
    return left;
  }

  /** The number under which a reversal is asked for, on every try; 0 for everything else. */
  public int transactionNumber() {
    return transactionNumber;
  }

  public int tries() {
    return tries;
  }

  public String outcome() {
    return outcome;
  }

  public Instant begun() {
    return Instant.ofEpochMilli(begunMillis);
  }

  public Instant due() {
    return Instant.ofEpochMilli(dueMillis);
  }

  public Instant deadline() {
    return Instant.ofEpochMilli(deadlineMillis);
  }
}
