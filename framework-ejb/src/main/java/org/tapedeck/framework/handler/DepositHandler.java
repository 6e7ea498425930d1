package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.Deposit;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Payment;

@Dependent
class DepositHandler implements Handler<Deposit> {

  private final Known known;
  private final Depositing depositing;
  private final Clock clock;

  @Inject
  DepositHandler(Known known, Depositing depositing, Clock clock) {
    this.known = known;
    this.depositing = depositing;
    this.clock = clock;
  }

  @Override
  public Class<Deposit> command() {
    return Deposit.class;
  }

  @Override
  public Started begin(Caller caller, Deposit command) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    known.cassetteFor(PaymentCommand.DEPOSIT, order.paymentType());
    Payment payment = known.payment(order, command.paymentNumber());
    Rule.check(OrderRules.DEPOSIT, new OrderRules.Depositing(order, payment, command.amount()));
    depositing.deposit(order, payment, command.amount(), clock.instant());
    return Started.done(Reply.success());
  }
}
