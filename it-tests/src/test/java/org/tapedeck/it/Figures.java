package org.tapedeck.it;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often what happened. */
final class Figures {

  private final Map<String, AtomicInteger> all = new ConcurrentHashMap<>();

  void count(String what) {
    all.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
  }

  int of(String what) {
    return all.getOrDefault(what, new AtomicInteger()).get();
  }

  @Override
  public String toString() {
    return new TreeMap<>(all).toString();
  }
}
