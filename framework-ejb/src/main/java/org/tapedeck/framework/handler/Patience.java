package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.ObjectKind;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Resolution;

/** How long the server waits for a host that gives no answer. */
@Dependent
class Patience {

  /** {@link Resolution.Limit#SEVEN_DAYS} */
  private static final Duration HOLD_LAPSES = Duration.ofDays(7);

  private final Reaching reaching;
  private final Attempts attempts;
  private final Outbox outbox;

  @Inject
  Patience(Reaching reaching, Attempts attempts, Outbox outbox) {
    this.reaching = reaching;
    this.attempts = attempts;
    this.outbox = outbox;
  }

  /** Has the attempt wait for its next try; false when it has been tried often enough. */
  boolean waits(Attempt attempt, HostOutcome outcome, Instant now) {
    if (didNothing(outcome)) {
      attempt.notArrived();
    }
    RetryPlan plan = planOf(attempt);
    boolean used = attempt.isUsedUp(plan) || attempt.isOver(now);
    if (!used) {
      attempt.waits(OutcomeReplies.inWords(outcome), plan.interval(), now);
    }
    return !used;
  }

  /**
   * Nobody answered until the end: what the table has for the attempt, beside its object's state.
   */
  void end(Attempt attempt, HostOutcome outcome, Instant now) {
    Resolution resolution = Resolution.of(attempt);
    if (resolution.then() == Resolution.Then.CLEAR_HOLD) {
      attempts.add(clearing(attempt, now));
    }
    if (resolution.then() == Resolution.Then.WAIT_FOR_A_PERSON) {
      attempt.rests(OutcomeReplies.inWords(outcome), now);
    } else {
      attempt.settled(SettledReplies.GIVEN_UP);
    }
    outbox.tell(resolution.told(), kind(resolution), attempt.objectId());
  }

  private static ObjectKind kind(Resolution resolution) {
    return resolution.subject() == Resolution.Subject.BATCH ? ObjectKind.BATCH : ObjectKind.PAYMENT;
  }

  /** An operator is told that the host may hold an amount that is nobody's. */
  void inDoubt(Attempt attempt) {
    outbox.tell(CassetteEvent.HOLD_IN_DOUBT, ObjectKind.PAYMENT, attempt.objectId());
  }

  /** That the host be asked on, until it holds nothing for a payment that was given up. */
  private Attempt clearing(Attempt givenUp, Instant now) {
    Attempt.Purpose before = givenUp.purpose();
    Attempt.Purpose purpose =
        new Attempt.Purpose(
            Attempt.Kind.CLEAR_HOLD, before.objectId(), false, false, 0, before.userName());
    RetryPlan plan = clearingPlan(givenUp.cassetteName());
    Attempt clearing =
        Attempt.later(purpose, givenUp.cassetteName(), plan, givenUp.mayHaveArrived(), now);
    if (givenUp.kind() == Attempt.Kind.REVERSE_APPROVAL) {
      clearing.takesBack();
    }
    return clearing.leaving(0, givenUp.transactionNumber());
  }

  private RetryPlan planOf(Attempt attempt) {
    return Resolution.of(attempt).limit() == Resolution.Limit.SEVEN_DAYS
        ? clearingPlan(attempt.cassetteName())
        : reaching.plan(attempt.cassetteName());
  }

  /** As many as fit into the time; when that is over, no more follow. */
  private RetryPlan clearingPlan(String cassetteName) {
    RetryPlan plan = reaching.plan(cassetteName);
    long times = HOLD_LAPSES.dividedBy(plan.interval());
    return new RetryPlan(plan.atOnce(), plan.interval(), (int) times);
  }

  /** Whether the last try surely did nothing: it was not there, or the host says so. */
  static boolean didNothing(HostOutcome outcome) {
    return outcome instanceof HostOutcome.TryLater
        || outcome instanceof HostOutcome.Misconfigured
        || outcome instanceof HostOutcome.Unknown unknown && !unknown.arrived();
  }
}
