package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tapedeck.framework.command.PauseRetry;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

/** Stops what the server itself would ask about something, all of it, and lets it go on. */
@Dependent
class PauseRetryHandler implements Handler<PauseRetry> {

  private final Awaited awaited;
  private final Clock clock;

  @Inject
  PauseRetryHandler(Awaited awaited, Clock clock) {
    this.awaited = awaited;
    this.clock = clock;
  }

  @Override
  public Class<PauseRetry> command() {
    return PauseRetry.class;
  }

  @Override
  public Started begin(Caller caller, PauseRetry command) {
    List<Attempt> open = awaited.any(command.object());
    if (command.paused() && open.stream().allMatch(it -> it.tries().isResting())) {
      throw Awaited.refused(command.object(), "The server itself asks no more; RETRYNOW asks.");
    }
    open.forEach(it -> it.pause(command.paused(), clock.instant()));
    return Started.done(Reply.success());
  }
}
