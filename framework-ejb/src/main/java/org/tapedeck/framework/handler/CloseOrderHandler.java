package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.CloseOrder;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;

@Dependent
class CloseOrderHandler implements Handler<CloseOrder> {

  private static final EndingOrders.Way WAY =
      new EndingOrders.Way(PaymentCommand.CLOSE_ORDER, OrderRules.CLOSE, Order::close);

  private final EndingOrders endingOrders;

  @Inject
  CloseOrderHandler(EndingOrders endingOrders) {
    this.endingOrders = endingOrders;
  }

  @Override
  public Class<CloseOrder> command() {
    return CloseOrder.class;
  }

  @Override
  public Started begin(Caller caller, CloseOrder command) {
    return endingOrders.end(command, WAY);
  }
}
