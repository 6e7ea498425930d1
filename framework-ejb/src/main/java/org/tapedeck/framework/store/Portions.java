package org.tapedeck.framework.store;

import java.util.ArrayList;
import java.util.List;

/** Long lists of values in parts that a condition may list. */
final class Portions {

  /** Databases limit how many values a condition may list. */
  private static final int MOST = 500;

  private Portions() {}

  static List<List<String>> of(List<String> values) {
    List<List<String>> portions = new ArrayList<>();
    for (int from = 0; from < values.size(); from += MOST) {
      portions.add(values.subList(from, Math.min(from + MOST, values.size())));
    }
    return portions;
  }
}
