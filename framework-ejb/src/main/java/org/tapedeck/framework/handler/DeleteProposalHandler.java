package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.DeleteProposal;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;

/** Takes back what waits for a second person; nothing has to be active for that. */
@Dependent
class DeleteProposalHandler implements Handler<DeleteProposal> {

  private final Known known;
  private final Orders orders;
  private final Proposing proposing;

  @Inject
  DeleteProposalHandler(Known known, Orders orders, Proposing proposing) {
    this.known = known;
    this.orders = orders;
    this.proposing = proposing;
  }

  @Override
  public Class<DeleteProposal> command() {
    return DeleteProposal.class;
  }

  @Override
  public Started begin(Caller caller, DeleteProposal command) {
    Subject object =
        command
            .credit()
            .map(credit -> locked(command.merchantNumber(), credit))
            .orElseGet(() -> locked(command.merchantNumber(), command.batchNumber().orElseThrow()));
    proposing.end(
        proposing.about(object).orElseThrow(DeleteProposalHandler::none), "is taken back");
    return Started.done(Reply.success());
  }

  private Subject locked(int merchantNumber, int batchNumber) {
    String id = Batch.id(merchantNumber, batchNumber);
    known.lockedBatch(id);
    return Subject.batch(id);
  }

  private Subject locked(int merchantNumber, DeleteProposal.CreditNumbers credit) {
    String orderId = Order.id(merchantNumber, credit.orderNumber());
    orders.lock(orderId);
    return Subject.credit(Credit.id(orderId, credit.creditNumber()));
  }

  private static Refused none() {
    return new Refused(
        PrimaryReturnCode.PRC_UNDEFINED_OBJECT,
        SecondaryReturnCode.RC_PROPOSAL,
        "Nothing waits for a second person there.");
  }
}
