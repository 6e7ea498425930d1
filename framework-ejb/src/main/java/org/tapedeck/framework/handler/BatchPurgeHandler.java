package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
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
import org.tapedeck.framework.order.Orders.Credited;

@Dependent
class BatchPurgeHandler implements Handler<BatchPurge> {

  private static final int PAGE = 200;

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
    // Orders are locked before account and batch, as in every command.
    int held = walk(batchId, credited -> orders.hold(credited.orderId()));
    Batch batch = known.batch(command.merchantNumber(), command.batchNumber());
    known.cassetteFor(PaymentCommand.BATCH_PURGE, batch.paymentType());
    Rule.check(BatchRules.PURGE, new BatchRules.Purging(batch, orders.isGivenByHostIn(batch.id())));
    purge(batch, held, clock.instant());
    return Started.done(Reply.success());
  }

  private void purge(Batch batch, int held, Instant now) {
    if (walk(batch.id(), credited -> orders.release(credited, now)) != held) {
      throw new Refused(
          PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE,
          SecondaryReturnCode.RC_BATCHNUMBER,
          "The batch has changed at this moment; try again.");
    }
    requireAll(batch, orders.batchPurged(batch.id(), now));
    batch.purge(now);
  }

  /** How many credits were walked through; a page of them is held at a time. */
  private int walk(String batchId, Consumer<Credited> each) {
    int walked = 0;
    List<Credited> page = orders.creditedIn(batchId, 0, 0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(each);
      walked += page.size();
      Credited last = page.get(page.size() - 1);
      page = orders.creditedIn(batchId, last.orderNumber(), last.creditNumber(), PAGE);
    }
    return walked;
  }

  private static void requireAll(Batch batch, int moved) {
    int members = batch.totals().payments() + batch.totals().credits();
    if (moved != members) {
      throw new IllegalStateException(
          "batch " + batch.id() + " has " + members + " members, but " + moved + " can be purged");
    }
  }
}
