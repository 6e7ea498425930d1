package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.order.Orders;

/** Settles what became of asking a host to take a batch. */
@Dependent
class BatchCloseWork implements HostWork {

  private static final Values FORCED =
      Values.of(Map.of("forced", "closed here although the host rejected it"));

  private final Batches batches;
  private final Orders orders;
  private final Attempts attempts;
  private final Clock clock;

  @Inject
  BatchCloseWork(Batches batches, Orders orders, Attempts attempts, Clock clock) {
    this.batches = batches;
    this.orders = orders;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.CLOSE_BATCH;
  }

  @Override
  public Reply settle(String attemptId, Attempt.Purpose purpose, HostOutcome outcome) {
    Batch batch = batches.lock(purpose.objectId()).orElseThrow();
    Attempt attempt = attempts.get(attemptId);
    if (attempt.isOpen()) {
      move(attempt, batch, outcome);
    }
    return reply(attempt, outcome);
  }

  private static Reply reply(Attempt attempt, HostOutcome outcome) {
    if (isForced(attempt, outcome)) {
      return OutcomeReplies.forced(outcome);
    }
    return attempt.isOpen() ? OutcomeReplies.inDoubt() : OutcomeReplies.batch(outcome);
  }

  /** Only a rejection of the batch itself can be forced; other noes are mended and asked again. */
  private static boolean isForced(Attempt attempt, HostOutcome outcome) {
    return attempt.isForced()
        && outcome instanceof HostOutcome.Declined declined
        && declined.reason() != DeclineReason.BATCH_NUMBER_TAKEN;
  }

  private void move(Attempt attempt, Batch batch, HostOutcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof HostOutcome.Settled settled) {
      batch.hostSettled(settled.evidence(), settled.balanced(), now);
      closeMembers(batch, now);
      attempt.settled("settled");
    } else if (isForced(attempt, outcome)) {
      batch.force(OutcomeReplies.evidence(outcome).and(FORCED), now);
      closeMembers(batch, now);
      attempt.settled(OutcomeReplies.inWords(outcome));
    } else if (isAboutTheBatch(attempt, outcome)) {
      refuse(batch, outcome, now);
      attempt.settled(OutcomeReplies.inWords(outcome));
    } else {
      batch.hostSilent(now);
      if (didNothing(outcome)) {
        attempt.notArrived();
      }
      attempt.unknown(OutcomeReplies.inWords(outcome));
    }
  }

  private static boolean didNothing(HostOutcome outcome) {
    return outcome instanceof HostOutcome.Unknown unknown
        ? !unknown.arrived()
        : OutcomeReplies.isNo(outcome);
  }

  /**
   * Once a sending may have reached the host, only its word about the batch itself tells what
   * became of it: that another try did nothing says nothing about the one before.
   */
  private static boolean isAboutTheBatch(Attempt attempt, HostOutcome outcome) {
    boolean ofThisTryOnly = !(outcome instanceof HostOutcome.Declined);
    return OutcomeReplies.isNo(outcome) && !(ofThisTryOnly && attempt.mayHaveArrived());
  }

  private void closeMembers(Batch batch, Instant now) {
    int moved = orders.batchClosed(batch.id(), now);
    int members = batch.totals().payments() + batch.totals().credits();
    if (moved != members) {
      throw new IllegalStateException(
          "batch " + batch.id() + " has " + members + " members, but " + moved + " can be closed");
    }
  }

  private static void refuse(Batch batch, HostOutcome outcome, Instant now) {
    boolean taken =
        outcome instanceof HostOutcome.Declined declined
            && declined.reason() == DeclineReason.BATCH_NUMBER_TAKEN;
    if (taken) {
      batch.hostHasAnother(OutcomeReplies.evidence(outcome), now);
    } else {
      batch.hostRejected(OutcomeReplies.evidence(outcome), now);
    }
  }
}
