package org.tapedeck.hostsim.authorization;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Counts on from the second of the start, so that a host started anew does not begin again. */
public final class CountingStamps implements Supplier<Stamp> {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  private final AtomicLong serial;

  public CountingStamps(Clock clock) {
    serial = new AtomicLong(clock.instant().getEpochSecond());
  }

  @Override
  public Stamp get() {
    long n = serial.incrementAndGet();
    return new Stamp(
        String.format(Locale.ROOT, "%06d", 1 + n % 999_999),
        String.format(Locale.ROOT, "%08d", n % 100_000_000),
        String.format(Locale.ROOT, "%09d", n % 1_000_000_000),
        String.format(Locale.ROOT, "%c%c%02d", letter(n), letter(n / LETTERS.length()), n % 100));
  }

  private static char letter(long n) {
    return LETTERS.charAt((int) (n % LETTERS.length()));
  }
}
