package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.order.Orders;

/** Settles what became of asking a host to take a batch. */
@Dependent
class BatchCloseWork implements HostWork {

  private final Batches batches;
  private final Orders orders;
  private final Clock clock;

  @Inject
  BatchCloseWork(Batches batches, Orders orders, Clock clock) {
    this.batches = batches;
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.CLOSE_BATCH;
  }

  @Override
  public Reply settle(Attempt attempt, HostOutcome outcome) {
    Batch batch = batches.lock(attempt.objectId()).orElseThrow();
    if (attempt.isOpen()) {
      move(attempt, batch, outcome);
    }
    return OutcomeReplies.batch(outcome);
  }

  private void move(Attempt attempt, Batch batch, HostOutcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof HostOutcome.Settled settled) {
      batch.hostSettled(settled.evidence(), settled.balanced(), now);
      orders.batchClosed(batch.id(), now);
      attempt.settled("settled");
    } else if (outcome instanceof HostOutcome.Unknown unknown) {
      batch.hostSilent(now);
      attempt.unknown(unknown.reason());
    } else {
      batch.hostRejected(OutcomeReplies.evidence(outcome), now);
      attempt.settled("rejected");
    }
  }
}
