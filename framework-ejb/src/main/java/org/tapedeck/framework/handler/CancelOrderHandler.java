package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.CancelOrder;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;

@Dependent
class CancelOrderHandler implements Handler<CancelOrder> {

  private final Known known;
  private final Orders orders;
  private final Clock clock;

  @Inject
  CancelOrderHandler(Known known, Orders orders, Clock clock) {
    this.known = known;
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public Class<CancelOrder> command() {
    return CancelOrder.class;
  }

  @Override
  public Started begin(Caller caller, CancelOrder command) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    known.cassetteFor(PaymentCommand.CANCEL_ORDER, order.paymentType());
    Rule.check(OrderRules.CANCEL, known.ending(order, command.deleteOrder()));
    order.cancel(clock.instant());
    if (command.deleteOrder()) {
      orders.remove(order);
    }
    return Started.done(Reply.success());
  }
}
