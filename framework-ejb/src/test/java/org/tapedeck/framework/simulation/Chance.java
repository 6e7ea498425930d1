package org.tapedeck.framework.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** All that is left to chance in one history, from its seed. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** Whether it happens, so many times in a thousand. */
  boolean perMille(int times) {
    return times > 0 && random.nextInt(1000) < times;
  }

  int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Up to so long, in milliseconds. */
  Duration within(Duration longest) {
    return Duration.ofMillis(1 + (long) (random.nextDouble() * longest.toMillis()));
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }
}
