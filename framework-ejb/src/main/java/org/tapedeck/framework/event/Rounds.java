package org.tapedeck.framework.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/** Looks for whom something is due, and has it delivered, a few listeners at a time. */
@ApplicationScoped
public class Rounds {

  private static final int MOST_AT_ONCE = 4;

  /** Of a sweep; what is left then, the next one takes. */
  private static final int MOST_PORTIONS = 100;

  private final Set<String> atWork = ConcurrentHashMap.newKeySet();
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  private DeliverySteps steps;
  private Delivery delivery;
  private Executor apart;
  private Clock clock;

  protected Rounds() {}

  @Inject
  public Rounds(DeliverySteps steps, Delivery delivery, Executor apart, Clock clock) {
    this.steps = steps;
    this.delivery = delivery;
    this.apart = apart;
    this.clock = clock;
  }

  public void round() {
    Instant now = clock.instant();
    steps.inOne(notices -> notices.dueListeners(now)).forEach(this::begin);
  }

  /** What the tables need not keep for ever, a short transaction at a time. */
  public void sweep() {
    Instant now = clock.instant();
    steps.inOne(
        notices -> {
          notices.giveUpOlder(now.minus(Retries.LONGEST), now);
          return true;
        });
    boolean more = true;
    for (int portions = 0; more && portions < MOST_PORTIONS; portions++) {
      more = steps.inOne(notices -> notices.sweep(now.minus(Retries.KEPT)));
    }
  }

  private void begin(String listenerId) {
    if (!atWork.contains(listenerId) && places.tryAcquire()) {
      atWork.add(listenerId);
      try {
        apart.execute(() -> work(listenerId));
      } catch (RejectedExecutionException busy) {
        end(listenerId);
      }
    }
  }

  private void work(String listenerId) {
    try {
      delivery.work(listenerId);
    } finally {
      end(listenerId);
    }
  }

  private void end(String listenerId) {
    atWork.remove(listenerId);
    places.release();
  }
}
