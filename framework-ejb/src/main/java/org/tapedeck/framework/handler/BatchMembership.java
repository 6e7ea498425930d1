package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.order.Orders;

/** The payments and credits of a batch, which close with it. */
@Dependent
class BatchMembership {

  private final Orders orders;

  @Inject
  BatchMembership(Orders orders) {
    this.orders = orders;
  }

  void close(Batch batch, Instant now) {
    int moved = orders.batchClosed(batch.id(), now);
    int members = batch.totals().payments() + batch.totals().credits();
    if (moved != members) {
      throw new IllegalStateException(
          "batch " + batch.id() + " has " + members + " members, but " + moved + " can be closed");
    }
  }
}
