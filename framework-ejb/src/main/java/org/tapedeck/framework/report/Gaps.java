package org.tapedeck.framework.report;

import java.time.Duration;
import java.util.List;

/** How long after each failed try the next one comes (docs/settlement-report.md); without end. */
final class Gaps {

  /** From then on the merchant's listeners know that a report is late. */
  static final Duration LATE = Duration.ofHours(1);

  // spotless:off
  private static final List<Duration> GROWING = List.of(
      Duration.ofSeconds(30),
      Duration.ofMinutes(1),
      Duration.ofMinutes(5),
      Duration.ofMinutes(15),
      Duration.ofMinutes(30),
      Duration.ofHours(1));
  // spotless:on

  private Gaps() {}

  static Duration after(int tries) {
    return GROWING.get(Math.min(tries, GROWING.size()) - 1);
  }
}
