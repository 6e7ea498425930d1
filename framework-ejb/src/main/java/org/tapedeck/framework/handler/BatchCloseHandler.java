package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.command.BatchClose;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.copy.Copies;
import org.tapedeck.framework.copy.Sending;
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
  private final Copies copies;
  private final Clock clock;

  @Inject
  BatchCloseHandler(
      Known known,
      Attempts attempts,
      Configurations configurations,
      HostNumbers numbers,
      BatchItems items,
      Copies copies,
      Clock clock) {
    this.known = known;
    this.attempts = attempts;
    this.configurations = configurations;
    this.numbers = numbers;
    this.items = items;
    this.copies = copies;
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
    Instant now = clock.instant();
    Optional<Attempt> open = attempts.openFor(batch.id());
    boolean asking = open.filter(attempt -> attempt.isAsking(now)).isPresent();
    Rule.check(BatchRules.CLOSE, new BatchRules.Closing(batch, asking));
    if (batch.isEmpty()) {
      return closeEmpty(batch, now);
    }
    Configuration configuration = configurations.of(Known.accountOf(batch));
    Link link = HostLink.of(cassette, configuration);
    Attempt attempt = attempt(open, batch, caller, link, now);
    attempt.force(command.force());
    BatchCloseRequest request =
        close(batch, cassette, configuration, attempt.mayHaveArrived(), now);
    return Started.asking(attempt.id(), new Question(cassette, link, copied(attempt, request)));
  }

  /** The copy has a place of its own for each try. */
  private Question.Asking copied(Attempt attempt, BatchCloseRequest request) {
    Sending sending = new Sending(attempt.objectId(), attempt.id(), attempt.tries());
    return (cassette, host) ->
        copies.copied(sending, cassette, host, noted -> cassette.closeBatch(request, noted));
  }

  /** There is nothing to tell the host. */
  private static Started closeEmpty(Batch batch, Instant now) {
    batch.close(now);
    batch.hostSettled(Values.NONE, true, now);
    return Started.done(Reply.success());
  }

  private BatchCloseRequest close(
      Batch batch, Cassette cassette, Configuration configuration, boolean repeated, Instant now) {
    batch.close(now);
    // A batch that was sent before keeps its number: by it the host knows a repetition.
    if (!batch.hasHostBatchNumber()) {
      batch.numberAtHost(numbers.draw(cassette, Numbering.BATCH, configuration));
    }
    return new BatchCloseRequest(
        configuration,
        batch.hostBatchNumber(),
        repeated,
        batch.totals(),
        items.of(batch),
        batch.sent());
  }

  /** The attempt that is open already, once more; or a new one. */
  private Attempt attempt(
      Optional<Attempt> open, Batch batch, Caller caller, Link link, Instant now) {
    Duration limit = link.wholeLimit();
    open.ifPresent(attempt -> attempt.again(now, limit));
    return open.orElseGet(() -> newAttempt(batch, caller, limit, now));
  }

  private Attempt newAttempt(Batch batch, Caller caller, Duration limit, Instant now) {
    String user = caller.user().orElseThrow();
    Attempt attempt =
        new Attempt(
            UUID.randomUUID().toString(),
            new Attempt.Purpose(Attempt.Kind.CLOSE_BATCH, batch.id(), false, false, 0, user),
            now,
            limit);
    attempts.add(attempt);
    return attempt;
  }
}
