package org.tapedeck.hostsim.shops;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tapedeck.hostsim.bank.BankClock;

/**
 * What a bank does later by its clock, on a bounded number of threads that end with the program.
 */
public final class Timetable implements AutoCloseable {
  private static final int THREADS = 16;
  private static final int WAITING_MAX = 10_000;

  private final BankClock clock;
  private final Consumer<String> faults;
  private final Set<Task> waiting = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor workers =
      new ScheduledThreadPoolExecutor(THREADS, Timetable::daemon);

  /**
   * @param faults is told when work ends in a fault of its own
   */
  public Timetable(BankClock clock, Consumer<String> faults) {
    this.clock = clock;
    this.faults = faults;
    workers.setRemoveOnCancelPolicy(true);
    clock.whenMoved(() -> waiting.forEach(Task::schedule));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "bank-call");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Answers at once; the work is done when the delay is over.
   *
   * @throws IllegalStateException when too much is waiting already
   */
  public void later(Duration delay, Runnable work) {
    if (waiting.size() >= WAITING_MAX) {
      throw new IllegalStateException("too many calls to shops are waiting");
    }
    Task task = new Task(clock.instant().plus(delay), work);
    waiting.add(task);
    task.schedule();
  }

  private final class Task {
    private final Instant due;
    private final Runnable work;
    private Future<?> timer;

    Task(Instant due, Runnable work) {
      this.due = due;
      this.work = work;
    }

    /** Again after each move of the clock. */
    synchronized void schedule() {
      if (timer != null) {
        timer.cancel(false);
      }
      long left = Math.max(0, Duration.between(clock.instant(), due).toMillis());
      timer = workers.schedule(this::run, left, TimeUnit.MILLISECONDS);
    }

    private void run() {
      if (waiting.remove(this)) {
        go();
      }
    }

    private void go() {
      try {
        work.run();
      } catch (RuntimeException surprise) {
        faults.accept("own fault: " + surprise.getClass().getSimpleName());
      }
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
    waiting.clear();
  }
}
