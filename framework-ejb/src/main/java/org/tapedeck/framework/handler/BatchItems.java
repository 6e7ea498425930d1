package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.fault.FaultPoint;

/** A batch's payments and then its credits, read page by page as the host is sent them. */
@Dependent
class BatchItems {

  private final BatchPages pages;

  @Inject
  BatchItems(BatchPages pages) {
    this.pages = pages;
  }

  Iterable<BatchItem> of(Batch batch) {
    String batchId = batch.id();
    return () ->
        new Walk(
            List.of(
                (order, number) -> pages.payments(batchId, order, number),
                (order, number) -> pages.credits(batchId, order, number)));
  }

  /** The page that follows an order and a payment or credit number. */
  private interface Pages {
    List<BatchItem> after(int order, int number);
  }

  /** Holds one page at a time. */
  private static final class Walk implements Iterator<BatchItem> {

    private final Queue<Pages> kinds;
    private final Queue<BatchItem> page = new ArrayDeque<>();
    private int order;
    private int number;

    Walk(List<Pages> kinds) {
      this.kinds = new ArrayDeque<>(kinds);
    }

    @Override
    public boolean hasNext() {
      while (page.isEmpty() && !kinds.isEmpty()) {
        turn();
      }
      return !page.isEmpty();
    }

    @Override
    public BatchItem next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      FaultPoint.BATCH_ITEM.pass();
      BatchItem item = page.remove();
      order = item.orderNumber();
      number = item.number();
      return item;
    }

    private void turn() {
      page.addAll(kinds.element().after(order, number));
      if (page.isEmpty()) {
        kinds.remove();
        order = 0;
        number = 0;
      }
    }
  }
}
