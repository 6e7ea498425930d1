package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.command.BatchClose;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Configurations;

@Dependent
class BatchCloseHandler implements Handler<BatchClose> {

  private final Known known;
  private final Attempts attempts;
  private final Configurations configurations;
  private final HostNumbers numbers;
  private final BatchItems items;
  private final Clock clock;

  @Inject
  BatchCloseHandler(
      Known known,
      Attempts attempts,
      Configurations configurations,
      HostNumbers numbers,
      BatchItems items,
      Clock clock) {
    this.known = known;
    this.attempts = attempts;
    this.configurations = configurations;
    this.numbers = numbers;
    this.items = items;
    this.clock = clock;
  }

  @Override
  public Class<BatchClose> command() {
    return BatchClose.class;
  }

  @Override
  public Started begin(Caller caller, BatchClose command) {
    Batch batch = known.batch(command.merchantNumber(), command.batchNumber());
    Cassette cassette = known.cassetteFor(PaymentCommand.BATCH_CLOSE, batch.paymentType());
    Rule.check(BatchRules.CLOSE, batch);
    Instant now = clock.instant();
    Configuration configuration = configurations.of(Known.accountOf(batch));
    batch.close(hostBatchNumber(batch, cassette, configuration), now);
    Link link = Known.link(cassette, configuration);
    Attempt attempt = attempt(batch, caller, link, now);
    attempts.add(attempt);
    BatchCloseRequest request =
        new BatchCloseRequest(
            configuration, batch.hostBatchNumber(), batch.totals(), items.of(batch), now);
    return Started.asking(
        attempt.id(),
        new Question(cassette, link, (asked, host) -> asked.closeBatch(request, host)));
  }

  private int hostBatchNumber(Batch batch, Cassette cassette, Configuration configuration) {
    // A batch that was sent before keeps its number: by it the host knows a repetition.
    return batch.wasSent()
        ? batch.hostBatchNumber()
        : numbers.draw(cassette, Numbering.BATCH, configuration);
  }

  private static Attempt attempt(Batch batch, Caller caller, Link link, Instant now) {
    String user = caller.user().orElseThrow();
    return new Attempt(
        UUID.randomUUID().toString(),
        new Attempt.Purpose(Attempt.Kind.CLOSE_BATCH, batch.id(), false, false, user),
        now,
        link.connectLimit().plus(link.readLimit()));
  }
}
