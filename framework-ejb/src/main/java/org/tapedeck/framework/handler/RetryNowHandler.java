package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.framework.command.RetryNow;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Ownership;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.flow.Resolution;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

/** Has a host asked now that would be asked later, or not at all. */
@Dependent
class RetryNowHandler implements Handler<RetryNow> {

  private final Awaited awaited;
  private final HostWorks works;
  private final Ownership ownership;
  private final Clock clock;

  @Inject
  RetryNowHandler(Awaited awaited, HostWorks works, Ownership ownership, Clock clock) {
    this.awaited = awaited;
    this.works = works;
    this.ownership = ownership;
    this.clock = clock;
  }

  @Override
  public Class<RetryNow> command() {
    return RetryNow.class;
  }

  @Override
  public Started begin(Caller caller, RetryNow command) {
    Instant now = clock.instant();
    Attempt attempt =
        awaited.active(command.object()).stream().min(Attempts.MOST_IN_NEED).orElseThrow();
    boolean repeated = Resolution.of(attempt).isRepetition();
    if (ownership.isAsked(attempt, now)) {
      throw Awaited.refused(command.object(), "The host is being asked at this moment.");
    }
    Question question = works.of(attempt).question(attempt, now);
    attempt.again(question.pace(), now);
    return Started.asking(
        new Started.Asked(attempt.id(), question, attempt.tries().number(), repeated, now));
  }
}
