package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.command.RefundReversal;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;

@Dependent
class RefundReversalHandler implements Handler<RefundReversal> {

  private final Known known;
  private final Orders orders;
  private final Clock clock;

  @Inject
  RefundReversalHandler(Known known, Orders orders, Clock clock) {
    this.known = known;
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public Class<RefundReversal> command() {
    return RefundReversal.class;
  }

  @Override
  public Started begin(Caller caller, RefundReversal command) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    known.cassetteFor(PaymentCommand.REFUND_REVERSAL, order.paymentType());
    Credit credit = known.credit(order, command.creditNumber());
    Rule.check(OrderRules.REFUND_REVERSAL, credit);
    Batch batch = known.batch(credit.batchId());
    orders.readAgain(credit);
    Rule.check(OrderRules.REFUND_REVERSAL, credit);
    Rule.check(BatchRules.REMOVE, batch);
    Instant now = clock.instant();
    batch.removeCredit(order.money(credit.amount()), now);
    credit.reverse(now);
    order.release(credit, now);
    return Started.done(Reply.success());
  }
}
