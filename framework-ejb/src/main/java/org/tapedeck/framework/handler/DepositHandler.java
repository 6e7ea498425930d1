package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.Deposit;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Payment;

@Dependent
class DepositHandler implements Handler<Deposit> {

  private static final Reply EXPIRED =
      Reply.of(
          PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE,
          SecondaryReturnCode.RC_PAYMENTNUMBER,
          "The payment's approval has expired.");

  private final Known known;
  private final Expiring expiring;
  private final Depositing depositing;
  private final Clock clock;

  @Inject
  DepositHandler(Known known, Expiring expiring, Depositing depositing, Clock clock) {
    this.known = known;
    this.expiring = expiring;
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
    Instant now = clock.instant();
    // What time has done stays done, so this refusal does not roll it back.
    return expiring.ifOverdue(order, payment, now)
        ? Started.done(EXPIRED)
        : deposit(order, payment, command, now);
  }

  private Started deposit(Order order, Payment payment, Deposit command, Instant now) {
    Rule.check(OrderRules.DEPOSIT, new OrderRules.Depositing(order, payment, command.amount()));
    depositing.deposit(order, payment, command.amount(), command.batchNumber(), now);
    return Started.done(Reply.success());
  }
}
