package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.copy.Copies;
import org.tapedeck.framework.copy.Sending;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Pace;
import org.tapedeck.framework.flow.Question;

/** The question whether a host takes a batch, the same each time under the same number. */
@Dependent
class BatchQuestion {

  /** More than any host's record of one payment, in bytes. */
  private static final int LONG_RECORD = 300;

  private final HostNumbers numbers;
  private final BatchItems items;
  private final Copies copies;

  @Inject
  BatchQuestion(HostNumbers numbers, BatchItems items, Copies copies) {
    this.numbers = numbers;
    this.items = items;
    this.copies = copies;
  }

  /** A batch takes its time to be sent. */
  static Pace pace(Batch batch, Reach reach) {
    BatchTotals totals = batch.totals();
    return reach.pace((long) LONG_RECORD * (totals.payments() + totals.credits()));
  }

  Question of(Attempt attempt, Batch batch, Reach reach, Instant now) {
    batch.close(now);
    // A batch that was sent before keeps its number: by it the host knows a repetition.
    if (!batch.hasHostBatchNumber()) {
      batch.numberAtHost(numbers.draw(reach.cassette(), Numbering.BATCH, reach.configuration()));
    }
    return reach.question(pace(batch, reach), copied(attempt, first(batch, reach), reach.plan()));
  }

  /** The copy tells the sendings apart, also those that follow each other at once. */
  private Question.Asking copied(Attempt attempt, BatchCloseRequest first, RetryPlan plan) {
    AtomicInteger atOnce = new AtomicInteger();
    return (cassette, host, repeated) -> {
      int before = (attempt.tries().number() - 1) * (plan.atOnce() + 1);
      int number = before + atOnce.incrementAndGet();
      return copies.copied(
          new Sending(attempt.objectId(), attempt.id(), number),
          cassette,
          host,
          noted -> cassette.closeBatch(repeated ? first.again() : first, noted));
    };
  }

  private BatchCloseRequest first(Batch batch, Reach reach) {
    return new BatchCloseRequest(
        reach.configuration(),
        batch.hostBatchNumber(),
        false,
        batch.totals(),
        items.of(batch),
        batch.sent());
  }
}
