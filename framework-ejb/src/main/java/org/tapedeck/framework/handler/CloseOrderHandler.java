package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.CloseOrder;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;

@Dependent
class CloseOrderHandler implements Handler<CloseOrder> {

  private final Known known;
  private final Orders orders;
  private final Clock clock;

  @Inject
  CloseOrderHandler(Known known, Orders orders, Clock clock) {
    this.known = known;
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public Class<CloseOrder> command() {
    return CloseOrder.class;
  }

  @Override
  public Started begin(Caller caller, CloseOrder command) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    known.cassetteFor(PaymentCommand.CLOSE_ORDER, order.paymentType());
    Rule.check(OrderRules.CLOSE, known.ending(order, command.deleteOrder()));
    order.close(clock.instant());
    if (command.deleteOrder()) {
      orders.remove(order);
    }
    return Started.done(Reply.success());
  }
}
