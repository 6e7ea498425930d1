package org.tapedeck.framework.batch;

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
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.lifecycle.BalanceEvent;
import org.tapedeck.framework.lifecycle.BalanceStatus;
import org.tapedeck.framework.lifecycle.BatchEvent;
import org.tapedeck.framework.lifecycle.BatchState;
import org.tapedeck.framework.lifecycle.Lifecycles;

/**
 * What an account deposits and credits in one currency, until the host settles it as a whole.
 *
 * <p>A batch is opened when the first payment or credit needs one. While it is the account's
 * current batch, it takes more. Closing ends that: new deposits open the next batch, and nothing is
 * added while the host is asked. The host's yes closes the batch with all its members; its no opens
 * it again, unless the merchant forces it closed; its silence leaves it pending, to be sent once
 * more under the same host batch number.
 */
@Entity
@Table(name = "BATCH")
public class Batch {

  /** Longer than from one time of closing to the next, on any day. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(3);

  @Id private String id;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "BATCH_NUMBER")
  private int batchNumber;

  @Column(name = "PAYMENT_TYPE")
  private String paymentType;

  @Column(name = "ACCOUNT_NUMBER")
  private int accountNumber;

  @Column(name = "CURRENCY")
  private String currency;

  @Column(name = "AMOUNT_EXP10")
  private int amountExp10;

  /** Names account and currency while this is their current batch; the database keeps it unique. */
  @Column(name = "CURRENT_FOR")
  private String currentFor;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private BatchState state = BatchState.NONE;

  @Enumerated(EnumType.STRING)
  @Column(name = "BALANCE_STATUS")
  private BalanceStatus balanceStatus = BalanceStatus.NOT_YET_BALANCED;

  @Column(name = "HOST_BATCH_NUMBER")
  private int hostBatchNumber;

  @Embedded private Totals totals = Totals.none();

  @Embedded private Report report = Report.none();

  @Column(name = "PROPERTIES")
  private Values properties = Values.NONE;

  @Column(name = "OPENED")
  private long openMillis;

  @Column(name = "SENT")
  private long sentMillis;

  @Column(name = "MODIFIED")
  private long modifiedMillis;

  @Column(name = "CLOSED")
  private long closeMillis;

  @Column(name = "CLOSE_LOOK")
  private long closeLookMillis;

  @Column(name = "CLOSE_TRIED")
  private long closeTriedMillis;

  @Version private int version;

  protected Batch() {}

  /** The account and currency that a batch is for. */
  public record Owner(
      int merchantNumber, String paymentType, int accountNumber, String currency, int exponent) {

    /** The words that name it in the database. */
    public String name() {
      return merchantNumber + ":" + paymentType + ":" + accountNumber + ":" + currency;
    }
  }

  /** The next batch of an account in one currency. */
  public static Batch open(Owner owner, int batchNumber, Instant now) {
    Batch batch = new Batch();
    batch.id = id(owner.merchantNumber(), batchNumber);
    batch.merchantNumber = owner.merchantNumber();
    batch.batchNumber = batchNumber;
    batch.paymentType = owner.paymentType();
    batch.accountNumber = owner.accountNumber();
    batch.currency = owner.currency();
    batch.amountExp10 = owner.exponent();
    batch.currentFor = owner.name();
    batch.openMillis = now.toEpochMilli();
    batch.become(BatchEvent.OPEN, now);
    return batch;
  }

  /** The specification's key, {@code merchant:batch}. */
  public static String id(int merchantNumber, int batchNumber) {
    return merchantNumber + ":" + batchNumber;
  }

  /** The merchant number in a key. */
  public static int merchantIn(String id) {
    return Integer.parseInt(id.substring(0, id.indexOf(':')));
  }

  /** The batch number in a key. */
  public static int numberIn(String id) {
    return Integer.parseInt(id.substring(id.indexOf(':') + 1));
  }

  public void addPayment(Money amount, boolean withSlip, Instant now) {
    become(BatchEvent.ADD, now);
    totals.addPayment(amount, withSlip);
  }

  public void addCredit(Money amount, Instant now) {
    become(BatchEvent.ADD, now);
    totals.addCredit(amount);
  }

  public void removePayment(Money amount, boolean withSlip, Instant now) {
    become(BatchEvent.REMOVE, now);
    totals.removePayment(amount, withSlip);
  }

  public void removeCredit(Money amount, Instant now) {
    become(BatchEvent.REMOVE, now);
    totals.removeCredit(amount);
  }

  /** All that was in it is out of it. */
  public void purge(Instant now) {
    become(BatchEvent.PURGE, now);
    totals = Totals.none();
  }

  /** Nothing is added from now on. */
  public void close(Instant now) {
    if (!isInDoubt() || !hasHostBatchNumber()) {
      sentMillis = now.toEpochMilli();
    }
    become(BatchEvent.CLOSE, now);
    currentFor = null;
    closeTried(now);
  }

  /**
   * Its close was begun, or turned out not to be needed or not allowed: until the next moment at
   * which its account's batches are closed, nobody closes it by himself.
   */
  public void closeTried(Instant now) {
    closeTriedMillis = now.toEpochMilli();
  }

  /** Whether it is to be closed by itself, for the last moment at which that was due. */
  public boolean isLeftOpen(Instant due) {
    long moment = due.toEpochMilli();
    return state == BatchState.OPEN && openMillis < moment && closeTriedMillis < moment;
  }

  /** Until then nobody has to look whether it is to be closed by itself. */
  public void lookAgain(Instant when) {
    closeLookMillis = when.toEpochMilli();
  }

  /** Whether somebody has to look whether it is to be closed by itself. */
  public boolean isToBeLookedAt(Instant now) {
    boolean due = closeLookMillis <= now.toEpochMilli() || closeLookMillis > farAhead(now);
    return state == BatchState.OPEN && due;
  }

  /** A look later than this was noted by a clock that was put right since. */
  public static long farAhead(Instant now) {
    return now.plus(LONGEST_WAIT).toEpochMilli();
  }

  /** Forgets what a clock noted that was put right since. */
  public void clockIs(Instant now) {
    long latest = now.toEpochMilli();
    closeTriedMillis = closeTriedMillis > latest ? 0 : closeTriedMillis;
  }

  /** Whether the host was sent this batch and nobody knows if it took it. */
  public boolean isInDoubt() {
    return state == BatchState.CLOSING || state == BatchState.PENDING;
  }

  public boolean hasHostBatchNumber() {
    return hostBatchNumber != 0;
  }

  /** The number under which the host is to know the batch, on every try. */
  public void numberAtHost(int number) {
    hostBatchNumber = number;
  }

  public void hostSettled(Values evidence, boolean balanced, Instant now) {
    become(BatchEvent.HOST_SETTLED, now);
    balance(balanced ? BalanceEvent.TOTALS_AGREE : BalanceEvent.TOTALS_DIFFER);
    properties = evidence;
    closeMillis = now.toEpochMilli();
  }

  /**
   * The host rejected it, and the merchant wants it closed all the same.
   *
   * @param evidence what the host answered, and that the batch was forced
   */
  public void force(Values evidence, Instant now) {
    become(BatchEvent.FORCE, now);
    balance(BalanceEvent.FORCE);
    properties = evidence;
    closeMillis = now.toEpochMilli();
  }

  public void hostRejected(Values evidence, Instant now) {
    become(BatchEvent.HOST_REJECTED, now);
    properties = evidence;
  }

  /** The host has another batch under this number, so this one is sent under a new one. */
  public void hostHasAnother(Values evidence, Instant now) {
    become(BatchEvent.HOST_HAS_ANOTHER, now);
    properties = evidence;
    hostBatchNumber = 0;
  }

  /** The same again and again: it is open, and the next close needs a new number. */
  public void hostHasOthers(Values evidence, Instant now) {
    hostRejected(evidence, now);
    hostBatchNumber = 0;
  }

  public void hostSilent(Instant now) {
    become(BatchEvent.HOST_SILENT, now);
  }

  private void become(BatchEvent event, Instant now) {
    state = Lifecycles.BATCH.follow(state, event);
    modifiedMillis = now.toEpochMilli();
    // Of an empty batch there is nothing to report.
    if (state == BatchState.CLOSED && !isEmpty()) {
      report = Report.wanted(now);
    }
  }

  private void balance(BalanceEvent event) {
    balanceStatus = Lifecycles.BALANCE.follow(balanceStatus, event);
  }

  /** The account and currency that it is for. */
  public Owner owner() {
    return new Owner(merchantNumber, paymentType, accountNumber, currency, amountExp10);
  }

  /** Whether its account and currency add to this batch now. */
  public boolean isCurrent() {
    return currentFor != null;
  }

  public boolean isCloseAllowed() {
    return Lifecycles.BATCH.next(state, BatchEvent.CLOSE).isPresent();
  }

  /** Whether FORCE may come with its close. */
  public boolean isForceAllowed() {
    return isCloseAllowed();
  }

  public boolean isPurgeAllowed() {
    return Lifecycles.BATCH.next(state, BatchEvent.PURGE).isPresent();
  }

  public boolean isEmpty() {
    return totals.isEmpty();
  }

  public BatchTotals totals() {
    return new BatchTotals(
        totals.payments(),
        money(totals.deposited()),
        totals.credits(),
        money(totals.credited()),
        totals.slips());
  }

  private Money money(long units) {
    return new Money(units, amountExp10, currency);
  }

  public String id() {
    return id;
  }

  public int merchantNumber() {
    return merchantNumber;
  }

  public int batchNumber() {
    return batchNumber;
  }

  public String paymentType() {
    return paymentType;
  }

  public int accountNumber() {
    return accountNumber;
  }

  public BatchState state() {
    return state;
  }

  public BalanceStatus balanceStatus() {
    return balanceStatus;
  }

  /** 0 until the batch is closed for the first time, and again when the number was taken. */
  public int hostBatchNumber() {
    return hostBatchNumber;
  }

  /** When it was sent for the first time, as far as nobody knows what became of it. */
  public Instant sent() {
    return Instant.ofEpochMilli(sentMillis);
  }

  /** The settlement report, which tells the merchant what was closed in it. */
  public Report report() {
    return report;
  }

  /** What the host answered. */
  public Values properties() {
    return properties;
  }

  public long openMillis() {
    return openMillis;
  }

  public long modifiedMillis() {
    return modifiedMillis;
  }

  /** 0 until the batch is closed. */
  public long closeMillis() {
    return closeMillis;
  }
}
