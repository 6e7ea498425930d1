package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.Approve;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;

@Dependent
class ApproveHandler implements Handler<Approve> {

  private final Known known;
  private final Approving approving;
  private final Clock clock;

  @Inject
  ApproveHandler(Known known, Approving approving, Clock clock) {
    this.known = known;
    this.approving = approving;
    this.clock = clock;
  }

  @Override
  public Class<Approve> command() {
    return Approve.class;
  }

  @Override
  public Started begin(Caller caller, Approve command) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    known.cassetteFor(PaymentCommand.APPROVE, order.paymentType());
    Approving.Wish wish =
        new Approving.Wish(
            order,
            command.paymentNumber(),
            command.amount(),
            false,
            command.splitAllowed(),
            command.deposit(),
            command.batchNumber(),
            Values.NONE,
            caller.user().orElseThrow());
    return approving.open(wish, clock.instant());
  }
}
