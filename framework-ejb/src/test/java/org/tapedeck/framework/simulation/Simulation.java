package org.tapedeck.framework.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Plays one history after the other, in as many threads as are worth it, a database each. */
final class Simulation {

  private static final int AT_ONCE = 2;

  private Simulation() {}

  /** The histories of so many seeds, in no order; the consumer sees one at a time. */
  static void play(long firstSeed, long histories, Consumer<History.Outcome> each) {
    AtomicLong next = new AtomicLong(firstSeed);
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < AT_ONCE; thread++) {
        all.add(threads.submit(() -> play(next, firstSeed + histories, each)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (Exception failed) {
      throw new AssertionError("the simulation itself has failed", failed);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void play(AtomicLong next, long end, Consumer<History.Outcome> each) {
    try (Stage stage = new Stage()) {
      for (long seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
        History.Outcome outcome = History.of(seed, stage, new Wiring());
        synchronized (next) {
          each.accept(outcome);
        }
      }
    }
  }
}
