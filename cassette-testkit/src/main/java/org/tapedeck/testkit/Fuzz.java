package org.tapedeck.testkit;

import java.util.Random;

/**
 * Random inputs that can be had again. Input number n is made from the seed plus n; a failure tells
 * that sum, and {@code -Dtapedeck.fuzz.seed=SUM} makes it the first. {@code
 * -Dtapedeck.fuzz.times=N} has N times as many inputs. After {@code -Dtapedeck.fuzz.seconds=S} (30)
 * no more are begun: that is no failure.
 */
public final class Fuzz {

  private static final long SEED = Long.getLong("tapedeck.fuzz.seed", 20_300_615);
  private static final long TIMES = Long.getLong("tapedeck.fuzz.times", 1);
  private static final long SECONDS = Long.getLong("tapedeck.fuzz.seconds", 30);
  private static final long NANOS = 1_000_000_000;

  private Fuzz() {}

  /** Makes one input of what it is given, and tries it. */
  public interface Try {
    void with(Random random) throws Exception;
  }

  /**
   * Tries as many inputs as said.
   *
   * @return how many there were before the time was over
   * @throws AssertionError when one fails in any way; the message has its seed
   */
  public static long inputs(long many, Try input) {
    long end = System.nanoTime() + SECONDS * NANOS;
    long tried = 0;
    while (tried < many * TIMES && System.nanoTime() - end < 0) {
      one(SEED + tried, input);
      tried++;
    }
    return tried;
  }

  private static void one(long seed, Try input) {
    try {
      input.with(new Random(seed));
    } catch (Exception | AssertionError found) {
      throw new AssertionError("-Dtapedeck.fuzz.seed=" + seed + ": " + found, found);
    }
  }
}
