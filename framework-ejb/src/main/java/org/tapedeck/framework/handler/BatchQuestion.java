package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.flow.Question;

/** The question whether a host takes a batch, the same each time under the same number. */
@Dependent
class BatchQuestion {

  private final HostNumbers numbers;
  private final BatchItems items;

  @Inject
  BatchQuestion(HostNumbers numbers, BatchItems items) {
    this.numbers = numbers;
    this.items = items;
  }

  Question of(Batch batch, Reach reach, Instant now) {
    batch.close(now);
    // A batch that was sent before keeps its number: by it the host knows a repetition.
    if (!batch.hasHostBatchNumber()) {
      batch.numberAtHost(numbers.draw(reach.cassette(), Numbering.BATCH, reach.configuration()));
    }
    BatchCloseRequest first = first(batch, reach);
    return reach.question(
        (cassette, host, repeated) -> cassette.closeBatch(repeated ? first.again() : first, host));
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
