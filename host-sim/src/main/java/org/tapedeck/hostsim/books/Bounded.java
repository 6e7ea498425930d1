package org.tapedeck.hostsim.books;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets its oldest entry when it is full. */
public final class Bounded<K, V> extends LinkedHashMap<K, V> {
  private final int max;

  public Bounded(int max) {
    this.max = max;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > max;
  }
}
