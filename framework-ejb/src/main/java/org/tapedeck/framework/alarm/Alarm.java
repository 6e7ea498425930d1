package org.tapedeck.framework.alarm;

import java.time.Duration;
import java.time.Instant;

/** That an attempt is to be woken at a time, and not before. */
record Alarm(Instant time, String attemptId) {

  /** From now on. Rounded up, or the alarm could come within the millisecond before. */
  long delayMillis(Instant now) {
    return Math.max(0, Duration.between(now, time).plusNanos(999_999).toMillis());
  }
}
