package org.tapedeck.hostsim.shops;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.books.Bounded;
import org.tapedeck.hostsim.books.Entry;

/** What a bank holds, each under a name of its own. The oldest goes when it is full. */
public final class Book<T extends Entry> {
  private static final int MAX = 50_000;

  private final Map<String, T> entries = new Bounded<>(MAX);

  public synchronized void write(String name, T entry) {
    entries.put(name, entry);
  }

  public synchronized Optional<T> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  public synchronized List<String> lines() {
    return entries.values().stream().map(Entry::line).toList();
  }
}
