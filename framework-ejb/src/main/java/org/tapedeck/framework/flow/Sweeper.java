package org.tapedeck.framework.flow;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds attempts whose time has come and that nobody takes up, on every server: alarms that were
 * lost, and hosts that were being asked when a server died. Who locks an attempt's object first
 * asks; the others find that it is asked.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweeper {

  private static final Logger LOG = Logger.getLogger(Sweeper.class.getName());

  /** So many hosts are asked at the same time; the others have to wait for the next round. */
  private static final int AT_ONCE = 8;

  private final Semaphore free = new Semaphore(AT_ONCE);

  private Steps steps;
  private Retries retries;
  private Executor apart;

  protected Sweeper() {}

  @Inject
  public Sweeper(Steps steps, Retries retries, Executor apart) {
    this.steps = steps;
    this.retries = retries;
    this.apart = apart;
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void sweep() {
    try {
      int most = free.availablePermits();
      if (most > 0) {
        steps.overdue(most).forEach(this::wake);
      }
    } catch (RuntimeException ours) {
      // A timer that fails is not called again.
      LOG.log(Level.SEVERE, "attempts cannot be looked through for those that are overdue", ours);
    }
  }

  private void wake(String attemptId) {
    if (free.tryAcquire()) {
      try {
        apart.execute(() -> wakeAndRelease(attemptId));
      } catch (RejectedExecutionException busy) {
        free.release();
      }
    }
  }

  private void wakeAndRelease(String attemptId) {
    try {
      retries.wake(attemptId);
    } finally {
      free.release();
    }
  }
}
