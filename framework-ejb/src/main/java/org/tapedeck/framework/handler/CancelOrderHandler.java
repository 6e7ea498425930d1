package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.CancelOrder;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;

@Dependent
class CancelOrderHandler implements Handler<CancelOrder> {

  private static final EndingOrders.Way WAY =
      new EndingOrders.Way(PaymentCommand.CANCEL_ORDER, OrderRules.CANCEL, Order::cancel);

  private final EndingOrders endingOrders;

  @Inject
  CancelOrderHandler(EndingOrders endingOrders) {
    this.endingOrders = endingOrders;
  }

  @Override
  public Class<CancelOrder> command() {
    return CancelOrder.class;
  }

  @Override
  public Started begin(Caller caller, CancelOrder command) {
    return endingOrders.end(command, WAY);
  }
}
