package org.tapedeck.framework.offer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.flow.Ownership;
import org.tapedeck.framework.merchant.Activity;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Validity;
import org.tapedeck.framework.report.Drops;

/**
 * Finds out which commands a caller could give now on what a reply shows, by the rules by which the
 * commands themselves are refused.
 */
@Dependent
public class Offering {

  private final Circumstances circumstances;
  private final Cassettes cassettes;
  private final Activity activity;
  private final Validity validity;
  private final Ownership ownership;
  private final Drops drops;
  private final Clock clock;

  @Inject
  public Offering(
      Circumstances circumstances,
      Cassettes cassettes,
      Activity activity,
      Validity validity,
      Ownership ownership,
      Drops drops,
      Clock clock) {
    this.circumstances = circumstances;
    this.cassettes = cassettes;
    this.activity = activity;
    this.validity = validity;
    this.ownership = ownership;
    this.drops = drops;
    this.clock = clock;
  }

  /**
   * @param wanted whether somebody has asked for it
   */
  public Offers of(boolean wanted, Caller caller, Seen seen) {
    return wanted ? of(caller, seen) : Offers.NONE;
  }

  private Offers of(Caller caller, Seen seen) {
    Instant now = clock.instant();
    Readiness readiness = new Readiness(caller, cassettes, activity, validity);
    OpenAttempts open = new OpenAttempts(circumstances, seen, ownership, now);
    Offers offers = new Offers();
    new OrderCases(circumstances, readiness, drops, seen)
        .of(seen.orders())
        .forEach(it -> offers.add(OfferTables.ORDER, it, readiness));
    Map<String, Batch> batches = circumstances.batches(seen.batchesOfMembers());
    addPayments(offers, seen, batches, open, readiness, now);
    seen.credits().stream()
        .map(
            row ->
                new CreditCase(
                    row,
                    Optional.ofNullable(row.credit().batchId()).map(batches::get),
                    open.about(OpenAttempts.objectOf(row))))
        .forEach(it -> offers.add(OfferTables.CREDIT, it, readiness));
    addBatches(offers, seen, open, readiness);
    return offers;
  }

  private void addPayments(
      Offers offers,
      Seen seen,
      Map<String, Batch> batches,
      OpenAttempts open,
      Readiness readiness,
      Instant now) {
    Map<String, Long> credited = circumstances.creditedOutOf(seen.paymentIds());
    Set<String> paid =
        circumstances
            .paidAtBank(seen.payments().stream().map(row -> row.order().id()).distinct().toList())
            .stream()
            .map(it -> it.id())
            .collect(Collectors.toSet());
    seen.payments().stream()
        .map(
            row ->
                new PaymentCase(
                    row,
                    Optional.ofNullable(row.payment().batchId()).map(batches::get),
                    credited.getOrDefault(row.payment().id(), 0L),
                    paid.contains(row.payment().id()),
                    open.about(row.payment().id()),
                    now))
        .forEach(it -> offers.add(OfferTables.PAYMENT, it, readiness));
  }

  private void addBatches(Offers offers, Seen seen, OpenAttempts open, Readiness readiness) {
    Set<String> given = circumstances.givenByHost(seen.batchIds());
    seen.batches().stream()
        .map(
            batch ->
                new BatchCase(
                    batch,
                    open.about(batch.id()),
                    given.contains(batch.id()),
                    batch.report().isWaiting() && drops.areWanted(Accounts.of(batch))))
        .forEach(it -> offers.add(OfferTables.BATCH, it, readiness));
  }
}
