package org.tapedeck.framework.flow;

import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;

/** How the outcome of one kind of attempt is settled. */
public interface HostWork {

  Attempt.Kind kind();

  /** Moves the attempt's object as the outcome says. */
  Reply settle(Attempt attempt, HostOutcome outcome);
}
