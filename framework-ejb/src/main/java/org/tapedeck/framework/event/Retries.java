package org.tapedeck.framework.event;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long after each failed try the next one comes, of events and of mails (docs/events.md). */
public final class Retries {

  /** What is older than this is not tried again. */
  public static final Duration LONGEST = Duration.ofDays(3);

  /** How long it can still be seen what became of it. */
  public static final Duration KEPT = Duration.ofDays(7);

  // spotless:off
  private static final List<Duration> GAPS = List.of(
      Duration.ofSeconds(10),
      Duration.ofSeconds(30),
      Duration.ofMinutes(1),
      Duration.ofMinutes(5),
      Duration.ofMinutes(15),
      Duration.ofHours(1),
      Duration.ofHours(2),
      Duration.ofHours(4),
      Duration.ofHours(8),
      Duration.ofHours(12),
      Duration.ofHours(24));
  // spotless:on

  private Retries() {}

  /** The gap after so many tries; empty when there is no next one. */
  public static Optional<Duration> after(int tries) {
    return tries <= GAPS.size() ? Optional.of(GAPS.get(tries - 1)) : Optional.empty();
  }
}
