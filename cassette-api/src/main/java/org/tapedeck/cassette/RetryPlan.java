package org.tapedeck.cassette;

import java.time.Duration;

/**
 * How a host that gave no answer is asked again (seed 003, retry parameters). It is asked at once a
 * few times more; after that the command answers that the operation is pending, and the host is
 * asked again after each interval.
 *
 * @param atOnce how often it is asked again at once, each time: 0 or more
 * @param interval how long to wait before it is asked again later: 1 second or more
 * @param attempts how often it is asked again later, before the engine gives up: 0 or more
 */
public record RetryPlan(int atOnce, Duration interval, int attempts) {

  /**
   * @throws IllegalArgumentException when a value is out of its range
   */
  public RetryPlan {
    if (atOnce < 0 || attempts < 0 || interval.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException(
          "no retry plan: " + atOnce + ", " + interval + ", " + attempts);
    }
  }

  /** For a cassette that has no settings of its own: every five minutes for an hour. */
  public static final RetryPlan STANDARD = new RetryPlan(0, Duration.ofMinutes(5), 12);
}
