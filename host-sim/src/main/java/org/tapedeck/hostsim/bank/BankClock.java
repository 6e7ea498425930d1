package org.tapedeck.hostsim.bank;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The time of all banks: that of this machine, and what it was moved forward. */
public final class BankClock extends Clock {
  private static final Duration MOST = Duration.ofDays(3660);

  private final Clock base;
  private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
  private volatile Duration moved = Duration.ZERO;

  public BankClock(Clock base) {
    this.base = base;
  }

  /** Is called after each move, on the thread of whoever moved it. */
  public void whenMoved(Runnable action) {
    waiting.add(action);
  }

  /**
   * @throws IllegalArgumentException when it would go back, or further than ten years
   */
  public void forward(Duration by) {
    move(by);
    waiting.forEach(Runnable::run);
  }

  private synchronized void move(Duration by) {
    Duration then = moved.plus(by);
    if (by.isNegative() || then.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("the clock goes forward, by ten years in all at most");
    }
    moved = then;
  }

  @Override
  public Instant instant() {
    return base.instant().plus(moved);
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return base.withZone(zone);
  }
}
