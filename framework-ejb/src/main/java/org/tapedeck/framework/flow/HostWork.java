package org.tapedeck.framework.flow;

import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;

/** How the outcome of one kind of attempt is settled. */
public interface HostWork {

  Attempt.Kind kind();

  /**
   * Locks the attempt's object and moves it as the outcome says; an attempt that was settled before
   * is left as it is.
   */
  Reply settle(String attemptId, Attempt.Purpose purpose, HostOutcome outcome);
}
