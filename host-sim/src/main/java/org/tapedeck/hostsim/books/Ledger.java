package org.tapedeck.hostsim.books;

import java.util.List;

/** The lines that all hosts write, in order of arrival. The oldest goes when it is full. */
public final class Ledger {
  private record Written(String profile, Entry entry) {
    String line() {
      return entry.line().replaceFirst(" ", " profile=" + profile + " ");
    }
  }

  private final Bounded<Long, Written> lines;
  private long written;

  public Ledger() {
    this(Books.ENTRIES_MAX);
  }

  Ledger(int max) {
    lines = new Bounded<>(max);
  }

  /** One behind the other, with nobody else's between them. */
  synchronized void write(String profile, List<? extends Entry> entries) {
    entries.forEach(entry -> lines.put(written++, new Written(profile, entry)));
  }

  public synchronized List<String> lines() {
    return lines.values().stream().map(Written::line).toList();
  }
}
