package org.tapedeck.framework.proposal;

import jakarta.persistence.Column;
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
import org.tapedeck.framework.command.Operation;

/**
 * That somebody wants a batch closed or a credit given. There is one for each batch and credit, and
 * whoever makes one, renews it or ends it has locked the batch or the order.
 */
@Entity
@Table(name = "PROPOSAL")
public class Proposal {

  private static final Duration LASTS = Duration.ofHours(24);

  @Id private String id;

  @Column(name = "PROPOSAL_KEY")
  private String key;

  @Enumerated(EnumType.STRING)
  @Column(name = "OPERATION")
  private Operation operation;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "ORDER_NUMBER")
  private int orderNumber;

  @Column(name = "CREDIT_NUMBER")
  private int creditNumber;

  @Column(name = "BATCH_NUMBER")
  private int batchNumber;

  @Column(name = "FORCED")
  private int forced;

  @Column(name = "PAYMENTS")
  private int payments;

  @Column(name = "DEPOSITED")
  private long deposited;

  @Column(name = "CREDITS")
  private int credits;

  @Column(name = "CREDITED")
  private long credited;

  @Column(name = "CURRENCY")
  private String currency;

  @Column(name = "AMOUNT_EXP10")
  private int amountExp10;

  @Column(name = "PROPOSED_BY")
  private String proposedBy;

  @Column(name = "CREATED")
  private long createdMillis;

  @Column(name = "LAPSES")
  private long lapsesMillis;

  @Version private int version;

  protected Proposal() {}

  public Proposal(Terms terms, String user, Instant now) {
    this.id = terms.subject().object();
    renew(terms, user, now);
  }

  /** Somebody, or the same one, wants something else with the object, or saw something else. */
  public void renew(Terms terms, String user, Instant now) {
    operation = terms.operation();
    merchantNumber = terms.merchantNumber();
    orderNumber = terms.orderNumber();
    creditNumber = terms.creditNumber();
    batchNumber = terms.batchNumber();
    forced = terms.force() ? 1 : 0;
    payments = terms.totals().payments();
    deposited = terms.totals().deposited().amount();
    credits = terms.totals().credits();
    credited = terms.totals().credited().amount();
    currency = terms.amount().currency();
    amountExp10 = terms.amount().exponent();
    proposedBy = user;
    createdMillis = now.toEpochMilli();
    lapsesMillis = now.plus(LASTS).toEpochMilli();
    key = "%013d:%s".formatted(createdMillis, terms.objectKey());
  }

  public Terms terms() {
    return new Terms(
        operation,
        merchantNumber,
        orderNumber,
        creditNumber,
        batchNumber,
        forced == 1,
        new BatchTotals(payments, money(deposited), credits, money(credited)));
  }

  private Money money(long units) {
    return new Money(units, amountExp10, currency);
  }

  public boolean isLapsed(Instant now) {
    return now.toEpochMilli() >= lapsesMillis;
  }

  public String key() {
    return key;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public long createdMillis() {
    return createdMillis;
  }

  public long lapsesMillis() {
    return lapsesMillis;
  }

  /** Who proposed it and when, for the journal. */
  public String inWords() {
    return "what %s proposed at %s".formatted(proposedBy, Instant.ofEpochMilli(createdMillis));
  }
}
