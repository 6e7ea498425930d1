package org.tapedeck.hostsim.shops;

import java.util.Map;
import java.util.UUID;
import org.tapedeck.hostsim.books.Bounded;

/** The pay pages that are open. The oldest is forgotten when there are too many. */
public final class Sittings<T> {
  public static final String FIELD = "sitting";
  private static final int MAX = 10_000;

  private final Map<String, Sitting<T>> open = new Bounded<>(MAX);

  public synchronized Sitting<T> open(T wanted) {
    Sitting<T> sitting = new Sitting<>(UUID.randomUUID().toString(), wanted);
    open.put(sitting.name(), sitting);
    return sitting;
  }

  /**
   * @throws IllegalArgumentException when there is none of that name
   */
  public synchronized Sitting<T> of(String name) {
    Sitting<T> sitting = open.get(name);
    if (sitting == null) {
      throw new IllegalArgumentException("this pay page is not open: begin again at the shop");
    }
    return sitting;
  }
}
