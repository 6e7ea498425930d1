package org.tapedeck.it;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for something to become true, and no longer than a minute. */
final class Patience {

  private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(60);

  interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private Patience() {}

  static void until(Condition condition, Supplier<String> otherwise)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    while (!condition.holds()) {
      if (System.nanoTime() - begun > LIMIT_NANOS) {
        throw new AssertionError(otherwise.get());
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
