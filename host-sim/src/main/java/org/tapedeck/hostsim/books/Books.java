package org.tapedeck.hostsim.books;

import java.util.List;
import java.util.Optional;

/** What the host remembers. All of it is in memory, and the oldest goes when it is full. */
public final class Books {
  public static final int ENTRIES_MAX = 200_000;

  private final Bounded<Long, Entry> entries;
  private final Bounded<String, Hold> holds;
  private final Bounded<BatchKey, AcceptedBatch> batches;
  private long written;

  public Books() {
    this(ENTRIES_MAX);
  }

  Books(int max) {
    entries = new Bounded<>(max);
    holds = new Bounded<>(max);
    batches = new Bounded<>(max);
  }

  public synchronized void write(Entry entry) {
    entries.put(written++, entry);
  }

  public synchronized void hold(Authorized authorized) {
    Hold hold = new Hold(authorized);
    holds.put(authorized.key(), hold);
    write(hold);
  }

  public synchronized Optional<Hold> hold(String key) {
    return Optional.ofNullable(holds.get(key));
  }

  public synchronized void accept(AcceptedBatch batch, List<Detail> details) {
    // Put again at the end, so that a number used anew is not the first to be forgotten.
    batches.remove(batch.key());
    batches.put(batch.key(), batch);
    write(batch);
    details.forEach(this::write);
  }

  public synchronized Optional<AcceptedBatch> accepted(BatchKey key) {
    return Optional.ofNullable(batches.get(key));
  }

  /** In order of arrival. */
  public synchronized List<String> lines() {
    return entries.values().stream().map(Entry::line).toList();
  }
}
