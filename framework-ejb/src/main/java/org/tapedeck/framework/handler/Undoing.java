package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.visit.StoredProof;

/** Sees to it that a bank gives money back which is nobody's: until it has, with growing gaps. */
@Dependent
class Undoing {

  /** {@link org.tapedeck.framework.flow.Resolution.Limit#SEVEN_DAYS}, an hour each. */
  private static final RetryPlan PLAN = new RetryPlan(0, Duration.ofHours(1), 168);

  private static final Duration FIRST_GAP = Duration.ofSeconds(10);
  private static final int MOST_DOUBLINGS = 9;

  /** Some forty minutes; then people are told that it has not gone back yet. */
  private static final int TRIES_BEFORE_ALARM = 8;

  private final Attempts attempts;

  @Inject
  Undoing(Attempts attempts) {
    this.attempts = attempts;
  }

  /**
   * From the commit on its time has come.
   *
   * @param asked whether the bank may have been asked about it before
   */
  Attempt begin(StoredProof proof, String userName, boolean asked, Instant now) {
    Attempt.Purpose purpose =
        new Attempt.Purpose(Attempt.Kind.UNDO, proof.id(), false, false, 0, userName);
    Attempt undo = Attempt.later(purpose, proof.cassetteName(), PLAN, asked, now);
    undo.waits("The money is to go back.", Duration.ZERO, now);
    attempts.add(undo);
    return undo;
  }

  static boolean isTimeForAnAlarm(Attempt attempt) {
    return attempt.tries().number() == TRIES_BEFORE_ALARM;
  }

  /** How long to wait after so many tries. */
  static Duration gap(Attempt attempt) {
    int doublings = Math.min(attempt.tries().number(), MOST_DOUBLINGS);
    Duration gap = FIRST_GAP.multipliedBy(1L << doublings);
    return gap.compareTo(PLAN.interval()) > 0 ? PLAN.interval() : gap;
  }
}
