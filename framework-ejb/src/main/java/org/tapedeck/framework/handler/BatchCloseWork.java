package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.journal.Subject;

/** Asks a host again to take a batch, and settles what becomes of it. */
@Dependent
class BatchCloseWork implements HostWork {

  private static final Values FORCED =
      Values.of(Map.of("forced", "closed here although the host rejected it"));

  /** A host that has another batch under each of so many numbers is not to be helped. */
  private static final int MOST_NUMBERS = 3;

  private final Known known;
  private final Batches batches;
  private final BatchMembership members;
  private final Attempts attempts;
  private final Reaching reaching;
  private final BatchQuestion question;
  private final Patience patience;
  private final Proposing proposing;
  private final Clock clock;

  @Inject
  BatchCloseWork(
      Known known,
      Batches batches,
      BatchMembership members,
      Attempts attempts,
      Reaching reaching,
      BatchQuestion question,
      Patience patience,
      Proposing proposing,
      Clock clock) {
    this.known = known;
    this.batches = batches;
    this.members = members;
    this.attempts = attempts;
    this.reaching = reaching;
    this.question = question;
    this.patience = patience;
    this.proposing = proposing;
    this.clock = clock;
  }

  @Override
  public Attempt.Kind kind() {
    return Attempt.Kind.CLOSE_BATCH;
  }

  @Override
  public void lock(Attempt.Purpose purpose) {
    batches.lock(purpose.objectId()).orElseThrow();
  }

  /** Its account is read for the question, and locked before it, as everywhere. */
  @Override
  public void lockToAsk(Attempt.Purpose purpose) {
    known.lockedBatch(purpose.objectId()).orElseThrow();
  }

  @Override
  public Question question(Attempt attempt, Instant now) {
    Batch batch = batches.lock(attempt.objectId()).orElseThrow();
    return question.of(attempt, batch, reaching.of(Known.accountOf(batch)), now);
  }

  @Override
  public Reply settle(String attemptId, Attempt.Purpose purpose, HostOutcome outcome) {
    Batch batch = batches.lock(purpose.objectId()).orElseThrow();
    Attempt attempt = attempts.get(attemptId);
    if (!attempt.isOpen()) {
      return SettledReplies.batch(attempt);
    }
    move(attempt, batch, outcome);
    if (!attempt.isOpen()) {
      // Somebody may have wanted to force it meanwhile.
      proposing.isVoid(Subject.batch(batch.id()));
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
    return attempt.isForced() && outcome instanceof HostOutcome.Declined && !isOther(outcome);
  }

  /** Whether the host has another batch under the number. */
  private static boolean isOther(HostOutcome outcome) {
    return outcome instanceof HostOutcome.Declined declined
        && declined.reason() == DeclineReason.BATCH_NUMBER_TAKEN;
  }

  private void move(Attempt attempt, Batch batch, HostOutcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof HostOutcome.Settled settled) {
      batch.hostSettled(settled.evidence(), settled.balanced(), now);
      members.close(batch, now);
      attempt.settled(SettledReplies.SETTLED);
    } else if (isForced(attempt, outcome)) {
      batch.force(OutcomeReplies.evidence(outcome).and(FORCED), now);
      members.close(batch, now);
      attempt.settled(OutcomeReplies.inWords(outcome));
    } else if (isOther(outcome)) {
      takeNewNumber(attempt, batch, outcome, now);
    } else if (OutcomeReplies.isNo(outcome)) {
      batch.hostRejected(OutcomeReplies.evidence(outcome), now);
      attempt.settled(OutcomeReplies.inWords(outcome));
    } else {
      unanswered(attempt, batch, outcome, now);
    }
  }

  /** What the host has is not this batch, so it was not accepted (section 5.9). */
  private static void takeNewNumber(
      Attempt attempt, Batch batch, HostOutcome outcome, Instant now) {
    if (attempt.renumberings() < MOST_NUMBERS) {
      batch.hostHasAnother(OutcomeReplies.evidence(outcome), now);
      attempt.renumbered();
      attempt.waits(OutcomeReplies.inWords(outcome), Duration.ZERO, now);
    } else {
      batch.hostHasOthers(OutcomeReplies.evidence(outcome), now);
      attempt.settled(OutcomeReplies.inWords(outcome));
    }
  }

  /** A batch stays in doubt until the host speaks of it; nothing else is ever made of silence. */
  private void unanswered(Attempt attempt, Batch batch, HostOutcome outcome, Instant now) {
    batch.hostSilent(now);
    if (!patience.waits(attempt, outcome, now)) {
      patience.end(attempt, outcome, now);
    }
  }
}
