package org.tapedeck.it;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for something to become true, and no longer than a minute unless it is told so. */
final class Patience {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private Patience() {}

  static void until(Condition condition, Supplier<String> otherwise)
      throws IOException, InterruptedException {
    until(LIMIT, condition, otherwise);
  }

  static void until(Duration limit, Condition condition, Supplier<String> otherwise)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    while (!condition.holds()) {
      if (System.nanoTime() - begun > limit.toNanos()) {
        throw new AssertionError(otherwise.get());
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
