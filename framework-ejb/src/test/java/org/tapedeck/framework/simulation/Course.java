package org.tapedeck.framework.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.tapedeck.framework.harness.HandClock;

/**
 * What happens, one thing after the other, in simulated time. Some of it takes its time and other
 * things happen meanwhile: each of these has a thread, and never do two of them run.
 */
final class Course {

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "course");
            thread.setDaemon(true);
            return thread;
          });

  private record Event(Instant time, long number, Runnable what) {}

  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::time).thenComparing(Event::number));
  private final HandClock clock;
  private final Semaphore baton = new Semaphore(0);
  private long number;
  private Walk walking;
  private Throwable failed;

  Course(HandClock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Something that takes no time. */
  void after(Duration wait, Runnable what) {
    events.add(new Event(now().plus(wait), number++, what));
  }

  /** Something that may take its time. */
  void begin(Duration wait, Runnable what) {
    after(wait, () -> goOn(new Walk(what)));
  }

  /** Whoever has begun and calls this lets others run for so long. */
  void pass(Duration time) {
    Instant then = now().plus(time);
    if (events.isEmpty() || events.peek().time().isAfter(then)) {
      clock.goesTo(then);
      return;
    }
    Walk me = walking;
    after(time, () -> goOn(me));
    baton.release();
    me.go.acquireUninterruptibly();
  }

  /** Until nothing is left to happen. */
  void run() {
    while (!events.isEmpty() && failed == null) {
      Event next = events.remove();
      clock.goesTo(next.time());
      next.what().run();
    }
    if (failed != null) {
      throw new AssertionError("the simulation itself has failed", failed);
    }
  }

  private void goOn(Walk walk) {
    walking = walk;
    walk.goesOn();
    baton.acquireUninterruptibly();
  }

  private final class Walk {

    private final Semaphore go = new Semaphore(0);
    private Runnable what;

    Walk(Runnable what) {
      this.what = what;
    }

    void goesOn() {
      if (what == null) {
        go.release();
      } else {
        Runnable first = what;
        what = null;
        THREADS.execute(() -> walk(first));
      }
    }

    private void walk(Runnable first) {
      try {
        first.run();
      } catch (Crash itsServer) {
        // Who runs on a server that has died is gone with it.
      } catch (Throwable other) {
        failed = other;
      } finally {
        baton.release();
      }
    }
  }
}
