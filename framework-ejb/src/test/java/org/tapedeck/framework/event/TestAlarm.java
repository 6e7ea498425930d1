package org.tapedeck.framework.event;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** An alarm with a thread of its own. */
public final class TestAlarm implements Alarm, AutoCloseable {

  private final ScheduledExecutorService thread = Executors.newScheduledThreadPool(1);

  @Override
  public Runnable after(Duration time, Runnable wakes) {
    Future<?> set = thread.schedule(wakes, time.toMillis(), TimeUnit.MILLISECONDS);
    return () -> set.cancel(false);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
