package org.tapedeck.testkit;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.Values;

/** Many items, made new on every walk, that know how far they were walked and who keeps them. */
final class WatchedItems implements Iterable<BatchItem> {

  private static final int COLLECTIONS = 10;

  private final BatchItem sample;
  private final int size;
  private final List<WeakReference<Object>> given = new ArrayList<>();
  private int walked;

  WatchedItems(BatchItem sample, int size) {
    this.sample = sample;
    this.size = size;
  }

  @Override
  public Iterator<BatchItem> iterator() {
    return IntStream.range(0, size).mapToObj(index -> give()).iterator();
  }

  int walked() {
    return walked;
  }

  /** How many items, or the order values in them, are still held by somebody. */
  long kept() {
    long kept = given.size();
    for (int i = 0; i < COLLECTIONS && kept > 0; i++) {
      System.gc();
      kept = given.stream().filter(item -> item.get() != null).count();
    }
    return kept;
  }

  private BatchItem give() {
    walked++;
    Values order = Values.of(Map.copyOf(sample.order().asMap()));
    BatchItem item =
        new BatchItem(
            sample.kind(),
            sample.orderNumber(),
            sample.number(),
            sample.amount(),
            sample.authorized(),
            order,
            sample.evidence(),
            sample.transactionNumber(),
            sample.time(),
            sample.slip());
    given.add(new WeakReference<>(item));
    given.add(new WeakReference<>(order));
    return item;
  }
}
