package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.tapedeck.framework.command.AwaitedObject;
import org.tapedeck.framework.command.GiveUp;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.GivingUp;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.HostWork;
import org.tapedeck.framework.flow.Ownership;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

/** Ends the asking about something because a person wants it, as the end of its tries would. */
@Dependent
class GiveUpHandler implements Handler<GiveUp> {

  private final Awaited awaited;
  private final HostWorks works;
  private final Ownership ownership;
  private final GivingUp givingUp;
  private final Clock clock;

  @Inject
  GiveUpHandler(
      Awaited awaited, HostWorks works, Ownership ownership, GivingUp givingUp, Clock clock) {
    this.awaited = awaited;
    this.works = works;
    this.ownership = ownership;
    this.givingUp = givingUp;
    this.clock = clock;
  }

  @Override
  public Class<GiveUp> command() {
    return GiveUp.class;
  }

  @Override
  public Started begin(Caller caller, GiveUp command) {
    AwaitedObject named = command.object();
    Attempt attempt = awaited.any(named).stream().min(GivingUp.FIRST).orElseThrow();
    HostWork work = works.of(attempt);
    against(attempt)
        .or(() -> work.keptFromGivingUp(attempt))
        .ifPresent(
            why -> {
              throw Awaited.refused(named, why);
            });
    givingUp.giveUp(work, attempt, command.reason().words());
    return Started.done(OutcomeReplies.givenUp(command.reason().words()));
  }

  private Optional<String> against(Attempt attempt) {
    if (ownership.isAsked(attempt, clock.instant())) {
      return Optional.of("The host is being asked at this moment.");
    }
    return GivingUp.waitsForAPerson(attempt)
        ? Optional.of(whatToDo(attempt.kind()))
        : Optional.empty();
  }

  private static String whatToDo(Attempt.Kind kind) {
    return kind == Attempt.Kind.CLOSE_BATCH
        ? "Only the host's word ends it: BATCHCLOSE with FORCE=1 or RETRYNOW asks for it."
        : "Only the host's word ends it: RETRYNOW asks for it.";
  }
}
