package org.tapedeck.framework.flow;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.framework.vault.Sealed;

/**
 * That a host is asked for something, recorded before it is asked. An attempt is open until the
 * answer is settled, so whatever happens to this server, the database knows what a host may owe us.
 */
@Entity
@Table(name = "ATTEMPT")
public class Attempt {

  /** How the codes of a host's no begin. */
  private static final String OF_A_NO = "RC_";

  /** Between an order's key and a proof's number, so that it is never taken for a payment's key. */
  public static final String OF_PROOF = ":proof:";

  /** The same of a credit's. */
  public static final String OF_CREDIT = ":credit:";

  private static final int LONGEST_OUTCOME = 400;
  private static final Duration LONG_OVER = Duration.ofDays(1);

  /** What the host is asked for. */
  public enum Kind {
    APPROVE,
    REVERSE_APPROVAL,
    CLOSE_BATCH,
    /** What a host may hold for a payment that was given up. */
    CLEAR_HOLD,
    /** What sends a buyer to the bank, and whether he has paid there. */
    VISIT,
    /** A buyer's money that is nobody's, to be given back. */
    UNDO,
    /** A credit, where the host gives it by itself. */
    CREDIT
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

  /** 0 for what was settled before anybody looked for it by its merchant. */
  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "AUTOMATIC")
  private int automatic;

  @Column(name = "WITH_DEPOSIT")
  private int deposit;

  @Column(name = "LEFT_AMOUNT")
  private long left;

  @Column(name = "TRANSACTION_NUMBER")
  private int transactionNumber;

  @Column(name = "TAKING_BACK")
  private int takingBack;

  @Column(name = "BATCH_NUMBER")
  private int batchNumber;

  @Column(name = "FORCED")
  private int forced;

  @Column(name = "USER_NAME")
  private String userName;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private State state = State.OPEN;

  @Column(name = "OUTCOME")
  private String outcome;

  @Column(name = "CASSETTE_NAME")
  private String cassetteName;

  @Column(name = "RENUMBERED")
  private int renumbered;

  @Embedded private Tries tries;

  /** Null when there is nothing, and nothing any more. */
  @Embedded
  @AttributeOverride(name = "keyId", column = @Column(name = "FLEETING_KEY_ID"))
  @AttributeOverride(name = "text", column = @Column(name = "FLEETING_SEALED"))
  private Sealed fleeting;

  @Version private int version;

  protected Attempt() {}

  /** What the attempt to give a credit is about: never the key of a payment with its number. */
  public static String ofCredit(String orderId, int creditNumber) {
    return orderId + OF_CREDIT + creditNumber;
  }

  private Attempt(Purpose purpose, String cassetteName, Tries tries) {
    this.id = UUID.randomUUID().toString();
    this.kind = purpose.kind();
    this.objectId = purpose.objectId();
    this.merchantNumber = Integer.parseInt(before(":"));
    this.automatic = purpose.automatic() ? 1 : 0;
    this.deposit = purpose.deposit() ? 1 : 0;
    this.batchNumber = purpose.batchNumber();
    this.userName = purpose.userName();
    this.cassetteName = cassetteName;
    this.tries = tries;
  }

  /** One whose host is asked as soon as it is recorded. */
  public static Attempt asking(Purpose purpose, String cassetteName, Pace pace, Instant now) {
    return new Attempt(purpose, cassetteName, Tries.first(pace, now));
  }

  /**
   * One whose host is asked after an interval, by the server itself.
   *
   * @param arrived whether the host may have had the question before
   */
  public static Attempt later(
      Purpose purpose, String cassetteName, RetryPlan plan, boolean arrived, Instant now) {
    return new Attempt(purpose, cassetteName, Tries.later(plan, arrived, now));
  }

  /** Of a reversal: what it is to leave, and the number under which the host is asked. */
  public Attempt leaving(long amount, int number) {
    left = amount;
    transactionNumber = number;
    return this;
  }

  /** What a host may hold is to be taken back, for it has said yes or may have begun with it. */
  public void takesBack() {
    takingBack = 1;
  }

  /** Whether the host is asked to take back what it may hold, and not whether it holds it. */
  public boolean isTakingBack() {
    return takingBack == 1;
  }

  /** Values that the host is told, and that are forgotten as soon as the answer is known. */
  public Attempt with(Sealed values) {
    fleeting = values;
    return this;
  }

  /** Somebody wants the host asked once more. */
  public void again(Pace pace, Instant now) {
    tries.goOn(now);
    long before = tries.deadlineMillis();
    tries.again(pace, now);
    if (Resolution.of(this).limit() == Resolution.Limit.SEVEN_DAYS) {
      tries.lastUntil(before);
    }
  }

  /** The server itself asks once more. */
  public void retry(Pace pace, Instant now) {
    tries.retry(pace, now);
  }

  /** Whether a batch is closed although the host rejects it; the last close that asked has it. */
  public void force(boolean wanted) {
    forced = wanted ? 1 : 0;
  }

  public boolean isForced() {
    return forced == 1;
  }

  /** The time of a try has come and gone, and nobody could ask. */
  void skip() {
    tries.skip();
  }

  /** Whether the last try should have been over a day ago: nobody expects an answer any more. */
  boolean isOfOld(Instant now) {
    return tries.isOver(now.minus(LONG_OVER));
  }

  /** Whether the last try should be over; while it is paused its time stands still. */
  public boolean isOver(Instant now) {
    return !isPaused() && tries.isOver(now);
  }

  /** A person wants the server itself to ask no more about it, or to go on. */
  public void pause(boolean wanted, Instant now) {
    if (wanted) {
      tries.pause(now);
    } else {
      tries.goOn(now);
    }
  }

  /** Whether a person has stopped the server's own tries of this one. */
  public boolean isPaused() {
    return tries.isPaused();
  }

  /** A person wants no more tries, so that the next outcome without an answer is the end. */
  void end(Instant now) {
    tries.end(now);
  }

  /** Whether a try may still be under way. */
  public boolean isAsking(Instant now) {
    return isOpen() && tries.isAsking(now);
  }

  void ownedBy(String server) {
    tries.ownedBy(server);
  }

  String owner() {
    return tries.owner();
  }

  void orphaned(Instant now) {
    tries.orphaned(now);
  }

  boolean mayOverlap(Instant now) {
    return tries.mayOverlap(now);
  }

  /** Whether its time has come. */
  public boolean isDue(Instant now) {
    return isOpen() && !isPaused() && tries.isDue(now);
  }

  /** The answer is known, or none is wanted any more. */
  public void settled(String how) {
    state = State.SETTLED;
    outcome = cut(how);
    fleeting = null;
  }

  /** Whether a host's no was the end of it, and that was not overruled by a person. */
  public boolean isSettledByNo() {
    return !isOpen() && !isForced() && outcome.startsWith(OF_A_NO);
  }

  /** Nobody knows; the host is asked again after a while. */
  public void waits(String why, Duration wait, Instant now) {
    outcome = cut(why);
    tries.waits(wait, now);
  }

  /** Nobody knows, and a person has to say when the host is asked again. */
  public void rests(String why, Instant now) {
    outcome = cut(why);
    tries.rests(now);
  }

  /** The last try has not arrived at the host, or was refused before anything was done. */
  public void notArrived() {
    tries.notArrived();
  }

  /** Whether the host may have had one of the tries so far. */
  public boolean mayHaveArrived() {
    return tries.mayHaveArrived();
  }

  /** The host's batch is another one; what it is sent next is new to it. */
  public void renumbered() {
    renumbered++;
    isNew();
  }

  /** What the host is asked next it has surely not had before. */
  public void isNew() {
    tries.forget();
  }

  /** Something new is to be asked, now and from the beginning. */
  public void isDueAnew(String why, Pace pace, Instant now) {
    outcome = cut(why);
    tries.anew(pace, now);
  }

  /** Whether nobody but the server itself wanted the last try. */
  boolean isRetried() {
    return tries.isRetried();
  }

  public int renumberings() {
    return renumbered;
  }

  /** Whether the server has asked as often as the plan has it. */
  public boolean isUsedUp(RetryPlan plan) {
    return !isPaused() && tries.isUsedUp(plan);
  }

  /** Whether the clock was set back since this was written. */
  boolean isFromTheFuture(Instant now) {
    return tries.isFromTheFuture(now);
  }

  /** How long it waits until the server asks again; empty when it is settled or rests. */
  Optional<Duration> untilNext(Instant now) {
    return isOpen() ? tries.untilNext(now) : Optional.empty();
  }

  void moveTo(Instant now) {
    tries.moveTo(now);
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

  public int merchantNumber() {
    return merchantNumber;
  }

  /** The part of the object's key before a mark. */
  String before(String mark) {
    return objectId.substring(0, objectId.indexOf(mark));
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

  public String outcome() {
    return outcome;
  }

  /** The cassette whose host is asked. */
  public String cassetteName() {
    return cassetteName;
  }

  /** Empty when there are none, and none any more. */
  public Optional<Sealed> fleeting() {
    return Optional.ofNullable(fleeting);
  }

  public Tries tries() {
    return tries;
  }

  public Instant begun() {
    return tries.begun();
  }
}
