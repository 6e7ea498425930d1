package org.tapedeck.framework.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has hosts asked again apart from whoever wants it, a few attempts of each cassette at a time, so
 * that a silent host keeps nobody waiting but its own attempts.
 */
@ApplicationScoped
public class RetryPlaces {

  static final String SETTING = "tapedeck.cassette.retry-places";
  static final int STANDARD = 4;

  /** Of what is overdue of a cassette, looked for at a time. */
  static final int MOST_LOOKED_FOR = 200;

  /** After so many attempts in a row without an answer the host is left to the sweeper. */
  static final int MOST_IN_DOUBT = 8;

  private static final Logger LOG = Logger.getLogger(RetryPlaces.class.getName());

  private final Map<String, Integer> inDoubt = new ConcurrentHashMap<>();

  private Steps steps;
  private Retries retries;
  private Executor apart;
  private Places places;

  protected RetryPlaces() {}

  @Inject
  public RetryPlaces(
      Steps steps,
      Retries retries,
      Executor apart,
      @ConfigProperty(name = SETTING, defaultValue = "" + STANDARD) int ofEachCassette) {
    this.steps = steps;
    this.retries = retries;
    this.apart = apart;
    this.places = new Places(ofEachCassette);
  }

  /** An alarm goes off. Without a place nothing is done: the sweeper finds the attempt later. */
  public void wake(String attemptId) {
    try {
      steps
          .awaitedCassette(attemptId)
          .filter(cassette -> inDoubt.getOrDefault(cassette, 0) < MOST_IN_DOUBT)
          .ifPresent(cassette -> begin(cassette, () -> goesOn(cassette, attemptId)));
    } catch (RuntimeException ours) {
      LOG.log(Level.WARNING, "attempt " + attemptId + " is left to the sweeper", ours);
    }
  }

  /** Takes up what is overdue of a cassette, as far as there are places. */
  void sweep(String cassette) {
    int free = places.free(cassette);
    if (free > 0) {
      Queue<String> overdue = new ConcurrentLinkedQueue<>(steps.overdue(cassette, MOST_LOOKED_FOR));
      for (int begun = Math.min(free, overdue.size()); begun > 0; begun--) {
        begin(cassette, () -> wakeWhileAnswered(cassette, overdue));
      }
    }
  }

  /** A host that is silent is not asked for all the others, too, before the next sweep. */
  private void wakeWhileAnswered(String cassette, Queue<String> overdue) {
    String next = overdue.poll();
    while (next != null && goesOn(cassette, next)) {
      next = overdue.poll();
    }
  }

  /** Whether another attempt may follow. */
  private boolean goesOn(String cassette, String attemptId) {
    Optional<Settled> settled = retries.wake(attemptId);
    settled.ifPresent(it -> inDoubt.merge(cassette, it.isInDoubt() ? 1 : 0, RetryPlaces::inARow));
    return settled.filter(Settled::isInDoubt).isEmpty();
  }

  private static int inARow(int before, int one) {
    return one == 0 ? 0 : before + one;
  }

  private void begin(String cassette, Runnable work) {
    if (places.isTaken(cassette)) {
      boolean begun = false;
      try {
        apart.execute(() -> workAndGiveBack(cassette, work));
        begun = true;
      } catch (RejectedExecutionException busy) {
        // The next sweep finds them.
      } finally {
        if (!begun) {
          places.giveBack(cassette);
        }
      }
    }
  }

  private void workAndGiveBack(String cassette, Runnable work) {
    try {
      work.run();
    } finally {
      places.giveBack(cassette);
    }
  }
}
