package org.tapedeck.framework.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.fault.FaultPoint;

/**
 * Asks a host and settles what it says: the one way on from an attempt that is recorded, whoever
 * wants it. No transaction is open here.
 */
@ApplicationScoped
public class Asking {

  private static final Logger LOG = Logger.getLogger(Asking.class.getName());

  private static final int SETTLE_TRIES = 3;

  /** Some answers ask for another question; a host that never comes to an end has to wait. */
  private static final int MOST_QUESTIONS = 4;

  private Steps steps;
  private HostCalls hostCalls;
  private WakeUps wakeUps;

  protected Asking() {}

  @Inject
  public Asking(Steps steps, HostCalls hostCalls, WakeUps wakeUps) {
    this.steps = steps;
    this.hostCalls = hostCalls;
    this.wakeUps = wakeUps;
  }

  /** What has become of it in the end, and what the caller is told. */
  public Settled finish(Started.Asked asked) {
    Settled settled = settle(asked);
    for (int questions = 1;
        questions < MOST_QUESTIONS && settled.isToBeAskedAtOnce();
        questions++) {
      Optional<Started.Asked> next = next(asked.attemptId());
      if (next.isEmpty()) {
        break;
      }
      settled = settle(next.get());
    }
    settled.untilNext().ifPresent(wait -> wake(asked.attemptId(), wait));
    return settled;
  }

  private void wake(String attemptId, Duration wait) {
    wakeUps.after(wait, attemptId);
    FaultPoint.ALARM_SET.pass();
  }

  /** What cannot be asked now is asked when it is found overdue. */
  private Optional<Started.Asked> next(String attemptId) {
    try {
      return steps.resume(attemptId, true);
    } catch (RuntimeException ours) {
      LOG.log(Level.WARNING, "attempt " + attemptId + ": its next question has to wait", ours);
      return Optional.empty();
    }
  }

  private Settled settle(Started.Asked asked) {
    try {
      return settle(asked, hostCalls.ask(asked));
    } finally {
      hostCalls.forget(asked);
    }
  }

  /** The host has spoken; a database that stumbles over it must not make us forget that. */
  private Settled settle(Started.Asked asked, HostOutcome outcome) {
    for (int tries = 1; tries <= SETTLE_TRIES; tries++) {
      try {
        Settled settled = steps.settle(asked.attemptId(), asked.tryNumber(), outcome);
        FaultPoint.SETTLE_COMMITTED.pass();
        return settled;
      } catch (RuntimeException ours) {
        LOG.log(Level.SEVERE, "attempt " + asked.attemptId() + ": settling it failed", ours);
      }
    }
    Reply notRecorded =
        Reply.of(
            PrimaryReturnCode.PRC_OPERATION_PENDING,
            SecondaryReturnCode.RC_HOST_ANSWER,
            "The host has answered, but the answer could not be recorded yet.");
    return new Settled(notRecorded, Optional.empty());
  }
}
