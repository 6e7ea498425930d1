package org.tapedeck.framework.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.framework.cassette.Links;

/** Puts questions to hosts. Whatever goes wrong on the way, the outcome is Unknown, never a no. */
@ApplicationScoped
public class HostCalls {

  private static final Logger LOG = Logger.getLogger(HostCalls.class.getName());

  private Links links;

  protected HostCalls() {}

  @Inject
  public HostCalls(Links links) {
    this.links = links;
  }

  public HostOutcome ask(Started.Asked asked) {
    HostOutcome outcome = outcome(asked);
    if (outcome instanceof HostOutcome.Unknown unknown) {
      log(Level.WARNING, asked, "Unknown: " + unknown.reason());
    } else {
      log(Level.INFO, asked, outcome.getClass().getSimpleName());
    }
    return outcome;
  }

  private HostOutcome outcome(Started.Asked asked) {
    Question question = asked.question();
    try {
      return question.put(links.open(question.link(), asked.attemptId()));
    } catch (HostSilent silent) {
      return new HostOutcome.Unknown(silent.getMessage());
    } catch (HostUnreachable none) {
      return new HostOutcome.Unknown(none.getMessage(), false);
    } catch (RuntimeException bug) {
      // The message may have left before the cassette failed, so this is no answer either.
      LOG.log(Level.SEVERE, asked.attemptId() + ": the cassette failed", bug);
      return new HostOutcome.Unknown("The cassette failed.");
    }
  }

  private static void log(Level level, Started.Asked asked, String what) {
    LOG.log(level, "attempt {0}: {1}", new Object[] {asked.attemptId(), what});
  }
}
