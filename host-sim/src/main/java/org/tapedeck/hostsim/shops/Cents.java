package org.tapedeck.hostsim.shops;

import java.util.Map;

/** Amounts that are wrong by the smallest step. */
public final class Cents {
  /** What a knob may say. */
  public static final String WORDS = "right|less|more";

  private static final Map<String, Long> OFF_BY = Map.of("right", 0L, "less", -1L, "more", 1L);

  private Cents() {}

  public static long off(long amount, String word) {
    return amount + OFF_BY.get(word);
  }
}
