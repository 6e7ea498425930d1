package org.tapedeck.hostsim.shops;

import java.time.Clock;
import java.util.Locale;

/** Numbers of twelve digits, each once, and never one that was given before the last start. */
public final class Numbers {
  private static final long PAST = 1_000_000_000_000L;

  private final Clock clock;
  private long last;

  public Numbers(Clock clock) {
    this.clock = clock;
  }

  public synchronized String next() {
    last = Math.max(last + 1, clock.millis() % PAST);
    return String.format(Locale.ROOT, "%012d", last % PAST);
  }
}
