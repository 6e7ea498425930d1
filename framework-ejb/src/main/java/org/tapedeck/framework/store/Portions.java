package org.tapedeck.framework.store;

import java.util.ArrayList;
import java.util.List;

/** Keys in so many at a time as a condition may list: databases have a limit. */
final class Portions {

  private static final int MOST = 500;

  private Portions() {}

  static List<List<String>> of(List<String> keys) {
    List<List<String>> portions = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += MOST) {
      portions.add(keys.subList(from, Math.min(from + MOST, keys.size())));
    }
    return portions;
  }
}
