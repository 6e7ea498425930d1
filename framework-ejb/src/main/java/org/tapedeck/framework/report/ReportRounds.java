package org.tapedeck.framework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.tapedeck.framework.batch.Batch;

/** Looks for reports that are due and has them delivered, a few at a time. */
@ApplicationScoped
public class ReportRounds {

  private static final int MOST_AT_ONCE = 4;

  /** Of one merchant: when his server hangs, there are places for the others' reports. */
  private static final int MOST_OF_A_MERCHANT = 2;

  private static final int MOST = 100;

  private final Set<String> atWork = ConcurrentHashMap.newKeySet();
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  private ReportDelivery delivery;
  private Executor apart;

  protected ReportRounds() {}

  @Inject
  public ReportRounds(ReportDelivery delivery, Executor apart) {
    this.delivery = delivery;
    this.apart = apart;
  }

  public void round() {
    delivery.due(MOST).forEach(this::begin);
  }

  private void begin(String batchId) {
    if (!atWork.contains(batchId) && isTurnOf(batchId) && places.tryAcquire()) {
      atWork.add(batchId);
      try {
        apart.execute(() -> work(batchId));
      } catch (RejectedExecutionException busy) {
        end(batchId);
      }
    }
  }

  private boolean isTurnOf(String batchId) {
    int merchant = Batch.merchantIn(batchId);
    return atWork.stream().filter(other -> Batch.merchantIn(other) == merchant).count()
        < MOST_OF_A_MERCHANT;
  }

  private void work(String batchId) {
    try {
      delivery.work(batchId);
    } finally {
      end(batchId);
    }
  }

  private void end(String batchId) {
    atWork.remove(batchId);
    places.release();
  }
}
