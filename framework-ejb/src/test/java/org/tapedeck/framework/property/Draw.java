package org.tapedeck.framework.property;

import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Draws from one seed. */
final class Draw {

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  /** Whether it happens, so many times in a hundred. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** One of some values; each counts as often as it is named. */
  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T of(Collection<T> values) {
    return List.copyOf(values).get(random.nextInt(values.size()));
  }
}
