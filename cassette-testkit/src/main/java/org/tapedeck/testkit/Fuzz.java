package org.tapedeck.testkit;

import java.util.Random;

/**
 * Random inputs that can be had again. Input number n is made from the seed plus n; a failure tells
 * that sum, and {@code -Dtapedeck.fuzz.seed=SUM} makes it the first. {@code
 * -Dtapedeck.fuzz.times=N} has N times as many inputs. After {@code -Dtapedeck.fuzz.seconds=S} (30)
 * no more are begun, which is no failure unless fewer than a tenth of them were tried. How many
 * were is printed.
 */
public final class Fuzz {

  private static final long SEED = Long.getLong("tapedeck.fuzz.seed", 20_300_615);
  private static final long TIMES = Long.getLong("tapedeck.fuzz.times", 1);
  private static final long SECONDS = Long.getLong("tapedeck.fuzz.seconds", 30);
  private static final long NANOS = 1_000_000_000;

  /** Of so many inputs one has to be tried in the time there is. */
  private static final long ONE_OF = 10;

  private Fuzz() {}

  /** Makes one input of what it is given, and tries it. */
  public interface Try {
    void with(Random random) throws Exception;
  }

  /**
   * Tries as many inputs as said.
   *
   * @return how many there were before the time was over
   * @throws AssertionError when one fails in any way, and the message has its seed; or when there
   *     was time for less than a tenth of them
   */
  public static long inputs(long many, Try input) {
    return inputs(many * TIMES, System.nanoTime() + SECONDS * NANOS, input);
  }

  static long inputs(long wanted, long end, Try input) {
    long tried = 0;
    while (tried < wanted && System.nanoTime() - end < 0) {
      one(SEED + tried, input);
      tried++;
    }
    String told = "%d of %d inputs from seed %d".formatted(tried, wanted, SEED);
    if (tried * ONE_OF < wanted) {
      throw new AssertionError("In the time there is only " + told);
    }
    System.out.println(told);
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
