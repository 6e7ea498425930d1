package org.tapedeck.framework.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Supplier;
import org.tapedeck.framework.flow.WakeUps;

/** Alarms that go off when a test wants it, or never. */
public final class Alarms implements WakeUps {

  /** One alarm, and the time it is set to. */
  record Alarm(Instant time, String attemptId) {}

  private final Queue<Alarm> set = new PriorityQueue<>(Comparator.comparing(Alarm::time));
  private final Supplier<Instant> now;

  Alarms(Supplier<Instant> now) {
    this.now = now;
  }

  @Override
  public synchronized void after(Duration wait, String attemptId) {
    set.add(new Alarm(now.get().plus(wait), attemptId));
  }

  /** How many are set. */
  public synchronized int set() {
    return set.size();
  }

  /** All are lost, as when the queue's data are. */
  public synchronized void areLost() {
    set.clear();
  }

  synchronized Alarm next() {
    return set.remove();
  }
}
