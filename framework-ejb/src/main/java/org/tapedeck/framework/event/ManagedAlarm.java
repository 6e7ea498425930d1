package org.tapedeck.framework.event;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The container's alarm. */
@ApplicationScoped
public class ManagedAlarm implements Alarm {

  @Resource private ManagedScheduledExecutorService managed;

  @Override
  public Runnable after(Duration time, Runnable wakes) {
    Future<?> set = managed.schedule(wakes, time.toMillis(), TimeUnit.MILLISECONDS);
    return () -> set.cancel(false);
  }
}
