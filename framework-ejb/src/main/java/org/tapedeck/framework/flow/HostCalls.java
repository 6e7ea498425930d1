package org.tapedeck.framework.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.framework.cassette.Links;
import org.tapedeck.framework.fault.FaultPoint;

/**
 * Puts questions to hosts, and at once again when there is no answer. Whatever goes wrong on the
 * way, the outcome is Unknown, never a no.
 */
@ApplicationScoped
public class HostCalls {

  private static final Logger LOG = Logger.getLogger(HostCalls.class.getName());

  /** Within that time nobody else can have taken the try up, with some room. */
  private static final Duration SOON = Lease.LENGTH.minusSeconds(10);

  private Links links;
  private Ears ears;
  private Clock clock;

  protected HostCalls() {}

  @Inject
  public HostCalls(Links links, Ears ears, Clock clock) {
    this.links = links;
    this.ears = ears;
    this.clock = clock;
  }

  /** A server that was held up before its first word says none: another one may have said it. */
  public HostOutcome ask(Started.Asked asked) {
    return clock.instant().isAfter(asked.since().plus(SOON))
        ? new Unknown("It was too late to ask.", false)
        : asked(asked);
  }

  private HostOutcome asked(Started.Asked asked) {
    HostOutcome outcome = put(asked, asked.repeated());
    boolean arrived = mayHaveArrived(outcome);
    for (int more = asked.question().pace().plan().atOnce();
        more > 0 && outcome instanceof Unknown;
        more--) {
      outcome = put(asked, asked.repeated() || arrived);
      arrived |= mayHaveArrived(outcome);
    }
    FaultPoint.ANSWER_READ.pass();
    return outcome instanceof Unknown unknown ? new Unknown(unknown.reason(), arrived) : outcome;
  }

  /** What was said is written down, or nobody can write it any more. */
  public void forget(Started.Asked asked) {
    ears.forget(asked);
  }

  private static boolean mayHaveArrived(HostOutcome outcome) {
    return !(outcome instanceof Unknown unknown) || unknown.arrived();
  }

  private HostOutcome put(Started.Asked asked, boolean repeated) {
    HostOutcome outcome = outcome(asked, repeated);
    HostOutcome told = repeated ? ofAllTries(outcome) : outcome;
    String why = told instanceof Unknown unknown ? ": " + unknown.reason() : "";
    Level level = told instanceof Unknown ? Level.WARNING : Level.INFO;
    LOG.log(
        level,
        "attempt {0}: {1}{2}",
        new Object[] {asked.attemptId(), told.getClass().getSimpleName(), why});
    return told;
  }

  /** That this try did nothing says nothing about one before, which may have done all. */
  private static HostOutcome ofAllTries(HostOutcome outcome) {
    if (outcome instanceof HostOutcome.TryLater) {
      return new Unknown("The host may be asked later; what it did before is not known.", false);
    }
    return outcome instanceof HostOutcome.Misconfigured
        ? new Unknown("The host refuses the settings; what it did before is not known.", false)
        : outcome;
  }

  private HostOutcome outcome(Started.Asked asked, boolean repeated) {
    Question question = asked.question();
    try {
      Host host = links.open(question.link(), asked.attemptId());
      return question.put(ears.at(host, asked), repeated);
    } catch (HostSilent silent) {
      return new Unknown(silent.getMessage());
    } catch (HostUnreachable none) {
      return new Unknown(none.getMessage(), false);
    } catch (RuntimeException bug) {
      // The message may have left before the cassette failed, so this is no answer either.
      LOG.log(Level.SEVERE, asked.attemptId() + ": the cassette failed", bug);
      return new Unknown("The cassette failed.");
    }
  }
}
