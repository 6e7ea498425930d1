package org.tapedeck.framework.flow;

import java.time.Duration;

/**
 * An alarm clock for attempts that wait. Whoever rings it has nothing durable to lose: an alarm
 * that is forgotten is made up for by the sweeper.
 */
public interface WakeUps {

  /** Has {@link Retries#wake} called for this attempt after a while. Never throws. */
  void after(Duration wait, String attemptId);
}
