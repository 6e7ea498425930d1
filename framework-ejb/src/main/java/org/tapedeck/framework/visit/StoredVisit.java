package org.tapedeck.framework.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.VisitEvent;
import org.tapedeck.framework.lifecycle.VisitState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/**
 * One buyer's way to the bank's pay page and back, for one payment, which is pending meanwhile. Its
 * order's row is locked before it is changed.
 */
@Entity
@Table(name = "VISIT")
public class StoredVisit {

  /** So many strange calls for one visit are told; then nobody needs to hear of more. */
  private static final int MOST_WARNINGS = 3;

  /** Of so many calls the journal has a line each; who calls on has nothing new to say. */
  private static final int MOST_CALLS = 100;

  @Id private String reference;

  @Column(name = "TOKEN")
  private String token;

  @Column(name = "ORDER_ID")
  private String orderId;

  @Column(name = "PAYMENT_ID")
  private String paymentId;

  @Column(name = "ACCOUNT_ID")
  private String accountId;

  @Column(name = "AMOUNT")
  private long amount;

  @Column(name = "AMOUNT_EXP10")
  private int amountExp10;

  @Column(name = "CURRENCY")
  private String currency;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private VisitState state = VisitState.NONE;

  @Column(name = "INSTRUCTION")
  private String instruction;

  @Column(name = "EVIDENCE")
  private Values evidence = Values.NONE;

  @Column(name = "SENT_ON")
  private int sentOn;

  @Column(name = "LAST_WORD")
  private int lastWord;

  @Column(name = "PROBED")
  private long probedMillis;

  @Column(name = "ENDS")
  private long endMillis;

  @Column(name = "CALLS")
  private int calls;

  @Column(name = "WARNINGS")
  private int warnings;

  @Column(name = "SUCCESSOR")
  private String successor;

  @Column(name = "CREATED")
  private long createdMillis;

  @Column(name = "MODIFIED")
  private long modifiedMillis;

  @Version private int version;

  protected StoredVisit() {}

  /**
   * @param limit after which a visit without proof has timed out
   */
  public StoredVisit(
      VisitNames names,
      Order order,
      Payment payment,
      String accountId,
      Duration limit,
      Instant now) {
    Money toPay = order.money(payment.approveAmount());
    this.reference = names.reference();
    this.token = names.token();
    this.orderId = order.id();
    this.paymentId = payment.id();
    this.accountId = accountId;
    this.amount = toPay.amount();
    this.amountExp10 = toPay.exponent();
    this.currency = toPay.currency();
    this.endMillis = now.plus(limit).toEpochMilli();
    this.createdMillis = now.toEpochMilli();
    become(VisitEvent.BEGIN, now);
  }

  /** What sends the buyer away is known: from now on he may come to the bank. */
  public void send(Instruction how, Values given, Instant now) {
    become(VisitEvent.SEND, now);
    instruction = InstructionText.write(how);
    evidence = evidence.and(given);
  }

  /** The bank has another page for the buyer, which takes the first one's place. */
  public void sendOn(Instruction how, Values given, Instant now) {
    become(VisitEvent.BANK_DEFERRED, now);
    sentOn++;
    instruction = InstructionText.write(how);
    evidence = evidence.and(given);
  }

  /** Whether its buyer is to go to a further page, after one that he has come back from. */
  public boolean isSentOn(Instant now) {
    return sentOn > 0 && state == VisitState.REDIRECTED && !isOver(now);
  }

  /** The bank is to say how it stands, for nobody else has; it is asked for that once. */
  public void asksForTheLastWord() {
    lastWord = 1;
  }

  public boolean hasAskedForTheLastWord() {
    return lastWord == 1;
  }

  /** The bank was told that it may charge. */
  public void probed(Instant now) {
    become(VisitEvent.PROBE, now);
  }

  /** There is a proof, and the bank is to confirm it. */
  public void prove(Instant now) {
    become(VisitEvent.PROVE, now);
  }

  /** What came with a word that does not fit. */
  public void noted(Values given, Instant now) {
    evidence = evidence.and(given);
    modifiedMillis = now.toEpochMilli();
  }

  public void paid(Instant now) {
    become(VisitEvent.BANK_PAID, now);
  }

  /**
   * @param given what came with the no
   */
  public void refused(VisitEvent how, Values given, Instant now) {
    become(how, now);
    evidence = evidence.and(given);
  }

  public void silent(Instant now) {
    become(VisitEvent.BANK_SILENT, now);
  }

  public void giveUp(Instant now) {
    become(VisitEvent.GIVE_UP, now);
  }

  public void timeOut(Instant now) {
    become(VisitEvent.TIME_OUT, now);
  }

  private void become(VisitEvent event, Instant now) {
    state = Lifecycles.VISIT.follow(state, event);
    modifiedMillis = now.toEpochMilli();
  }

  public boolean may(VisitEvent event) {
    return Lifecycles.VISIT.next(state, event).isPresent();
  }

  /** Somebody calls for it; whether that is still worth a line in the journal. */
  public boolean isCalled() {
    calls = Math.min(calls + 1, MOST_CALLS + 1);
    return calls <= MOST_CALLS;
  }

  /** How often anybody has called for it, as far as that is counted. */
  public int calls() {
    return calls;
  }

  /** Whether it is worth to tell once more that somebody calls strangely for it. */
  public boolean isWorthAWarning() {
    warnings = Math.min(warnings + 1, MOST_WARNINGS + 1);
    return warnings <= MOST_WARNINGS;
  }

  /** The buyer tries again: that is another visit. */
  public void succeededBy(StoredVisit next) {
    successor = next.reference;
  }

  public Optional<String> successor() {
    return Optional.ofNullable(successor);
  }

  /** Whether its time is over. */
  public boolean isOver(Instant now) {
    return endMillis <= now.toEpochMilli();
  }

  /** How long the buyer still has. */
  public Duration left(Instant now) {
    return Duration.ofMillis(Math.max(0, endMillis - now.toEpochMilli()));
  }

  public String reference() {
    return reference;
  }

  public String token() {
    return token;
  }

  public String paymentId() {
    return paymentId;
  }

  /** Whether its order was deleted. */
  public boolean isForgotten() {
    return orderId.isEmpty();
  }

  public String orderId() {
    return orderId;
  }

  /** What the buyer was sent away to pay, whatever has become of the payment since. */
  public Money amount() {
    return new Money(amount, amountExp10, currency);
  }

  public String accountId() {
    return accountId;
  }

  public VisitState state() {
    return state;
  }

  /** Empty until it is known. */
  public Optional<Instruction> instruction() {
    return Optional.ofNullable(instruction).map(InstructionText::read);
  }

  /** What the bank gave with the instruction, and with a no. */
  public Values evidence() {
    return evidence;
  }

  public boolean isProbed() {
    return probedMillis != 0;
  }

  public Instant created() {
    return Instant.ofEpochMilli(createdMillis);
  }

  public long modifiedMillis() {
    return modifiedMillis;
  }
}
