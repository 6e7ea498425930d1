package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.command.DepositReversal;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

@Dependent
class DepositReversalHandler implements Handler<DepositReversal> {

  private final Known known;
  private final Orders orders;
  private final Clock clock;

  @Inject
  DepositReversalHandler(Known known, Orders orders, Clock clock) {
    this.known = known;
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public Class<DepositReversal> command() {
    return DepositReversal.class;
  }

  @Override
  public Started begin(Caller caller, DepositReversal command) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    known.cassetteFor(PaymentCommand.DEPOSIT_REVERSAL, order.paymentType());
    Payment payment = known.payment(order, command.paymentNumber());
    Rule.check(OrderRules.DEPOSIT_REVERSAL, payment);
    Rule.check(OrderRules.NOTHING_GIVEN_BACK, orders.creditedOutOf(payment.id()));
    Batch batch = known.batch(payment.batchId());
    orders.readAgain(payment);
    Rule.check(OrderRules.DEPOSIT_REVERSAL, payment);
    Rule.check(BatchRules.REMOVE, batch);
    Instant now = clock.instant();
    batch.removePayment(order.money(payment.depositAmount()), payment.hasSlip(), now);
    payment.reverseDeposit(now);
    return Started.done(Reply.success());
  }
}
