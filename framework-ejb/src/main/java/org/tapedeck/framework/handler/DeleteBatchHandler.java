package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.command.DeleteBatch;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class DeleteBatchHandler implements Handler<DeleteBatch> {

  private final Known known;
  private final Batches batches;
  private final AwaitedReports reports;

  @Inject
  DeleteBatchHandler(Known known, Batches batches, AwaitedReports reports) {
    this.known = known;
    this.batches = batches;
    this.reports = reports;
  }

  @Override
  public Class<DeleteBatch> command() {
    return DeleteBatch.class;
  }

  @Override
  public Started begin(Caller caller, DeleteBatch command) {
    Batch batch = known.batchAsItIs(command.merchantNumber(), command.batchNumber());
    known.cassetteFor(PaymentCommand.DELETE_BATCH, batch.paymentType());
    Rule.check(BatchRules.DELETE, batch);
    reports.check(batch);
    batches.remove(batch);
    return Started.done(Reply.success());
  }
}
