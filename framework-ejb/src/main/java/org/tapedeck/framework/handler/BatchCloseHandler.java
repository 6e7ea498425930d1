package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.command.BatchClose;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Ownership;
import org.tapedeck.framework.flow.Resolution;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class BatchCloseHandler implements Handler<BatchClose> {

  private final Known known;
  private final Attempts attempts;
  private final Ownership ownership;
  private final Reaching reaching;
  private final BatchQuestion question;
  private final BatchMembership members;
  private final TwoPersons twoPersons;
  private final Clock clock;

  @Inject
  BatchCloseHandler(
      Known known,
      Attempts attempts,
      Ownership ownership,
      Reaching reaching,
      BatchQuestion question,
      BatchMembership members,
      TwoPersons twoPersons,
      Clock clock) {
    this.known = known;
    this.attempts = attempts;
    this.ownership = ownership;
    this.reaching = reaching;
    this.question = question;
    this.members = members;
    this.twoPersons = twoPersons;
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
    boolean asking = open.filter(attempt -> ownership.isAsked(attempt, now)).isPresent();
    Rule.check(BatchRules.CLOSE, new BatchRules.Closing(batch, asking));
    return twoPersons
        .close(caller, command, batch, open)
        .map(Started::done)
        .orElseGet(() -> close(caller, command, batch, cassette, open, now));
  }

  private Started close(
      Caller caller,
      BatchClose command,
      Batch batch,
      Cassette cassette,
      Optional<Attempt> open,
      Instant now) {
    if (batch.isEmpty() || isLocal(cassette)) {
      return closeHere(batch, now);
    }
    Reach reach = reaching.of(Known.accountOf(batch));
    Attempt attempt = open.orElseGet(() -> newAttempt(batch, caller, reach, now));
    boolean repeated = open.isPresent() && Resolution.of(attempt).isRepetition();
    open.ifPresent(before -> before.again(BatchQuestion.pace(batch, reach), now));
    attempt.force(command.force());
    return Started.asking(
        new Started.Asked(
            attempt.id(),
            question.of(attempt, batch, reach, now),
            attempt.tries().number(),
            repeated,
            now));
  }

  /** Where the bank settles each payment by itself a batch is a merchant's sum of a day. */
  private static boolean isLocal(Cassette cassette) {
    return cassette.commands().get(PaymentCommand.BATCH_CLOSE) == Handling.LOCAL;
  }

  /** There is nothing to tell a host. */
  private Started closeHere(Batch batch, Instant now) {
    batch.close(now);
    batch.hostSettled(Values.NONE, true, now);
    members.close(batch, now);
    return Started.done(Reply.success());
  }

  private Attempt newAttempt(Batch batch, Caller caller, Reach reach, Instant now) {
    Attempt.Purpose purpose =
        new Attempt.Purpose(
            Attempt.Kind.CLOSE_BATCH, batch.id(), false, false, 0, caller.user().orElseThrow());
    Attempt attempt =
        Attempt.asking(purpose, reach.cassette().name(), BatchQuestion.pace(batch, reach), now);
    attempts.add(attempt);
    return attempt;
  }
}
