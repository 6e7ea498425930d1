package org.tapedeck.framework.flow;

import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;

/** How one kind of attempt is asked again, and how its outcome is settled. */
public interface HostWork {

  Attempt.Kind kind();

  /** Locks the attempt's object, so that what is read afterwards stays so. */
  void lock(Attempt.Purpose purpose);

  /** The same before a question is made, with what the question is made of and comes before it. */
  default void lockToAsk(Attempt.Purpose purpose) {
    lock(purpose);
  }

  /**
   * The question of an open attempt, made from what is stored. The object is locked.
   *
   * @throws org.tapedeck.framework.command.Refused when the settings do not lead to a host
   */
  Question question(Attempt attempt, Instant now);

  /**
   * Why a person cannot give an open attempt up; empty when nothing stands against it. The object
   * is locked.
   */
  default Optional<String> keptFromGivingUp(Attempt attempt) {
    return Optional.empty();
  }

  /**
   * Locks the attempt's object and moves it as the outcome says; an attempt that was settled before
   * is left as it is.
   */
  Reply settle(String attemptId, Attempt.Purpose purpose, HostOutcome outcome);
}
