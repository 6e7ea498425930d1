package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.command.BatchPurge;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Orders.CreditOfOrder;

@Dependent
class BatchPurgeHandler implements Handler<BatchPurge> {

  private final Known known;
  private final Orders orders;
  private final Clock clock;

  @Inject
  BatchPurgeHandler(Known known, Orders orders, Clock clock) {
    this.known = known;
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public Class<BatchPurge> command() {
    return BatchPurge.class;
  }

  @Override
  public Started begin(Caller caller, BatchPurge command) {
    String batchId = Batch.id(command.merchantNumber(), command.batchNumber());
    List<String> creditedOrders = orders.ordersCreditedIn(batchId);
    // Orders are locked before account and batch, as in every command.
    creditedOrders.forEach(orders::lock);
    Batch batch = known.batch(command.merchantNumber(), command.batchNumber());
    known.cassetteFor(PaymentCommand.BATCH_PURGE, batch.paymentType());
    Rule.check(BatchRules.PURGE, batch);
    refuseWhenOthersCame(creditedOrders, batchId);
    purge(batch, clock.instant());
    return Started.done(Reply.success());
  }

  private void refuseWhenOthersCame(List<String> locked, String batchId) {
    if (!locked.equals(orders.ordersCreditedIn(batchId))) {
      throw new Refused(
          PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE,
          SecondaryReturnCode.RC_BATCHNUMBER,
          "The batch has changed at this moment; try again.");
    }
  }

  private void purge(Batch batch, Instant now) {
    int credits = batch.totals().credits();
    for (CreditOfOrder row : orders.creditsIn(batch.id(), 0, 0, credits)) {
      row.credit().purge(now);
      row.order().release(row.credit(), now);
    }
    orders.batchPurged(batch.id(), now);
    batch.purge(now);
  }
}
