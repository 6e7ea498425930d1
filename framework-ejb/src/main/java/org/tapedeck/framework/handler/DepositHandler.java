package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.Values;
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
import org.tapedeck.framework.vault.Vault;

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
  private final Vault vault;
  private final Clock clock;

  @Inject
  DepositHandler(Known known, Expiring expiring, Depositing depositing, Vault vault, Clock clock) {
    this.known = known;
    this.expiring = expiring;
    this.depositing = depositing;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Class<Deposit> command() {
    return Deposit.class;
  }

  @Override
  public Started begin(Caller caller, Deposit command) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    Cassette cassette = known.cassetteFor(PaymentCommand.DEPOSIT, order.paymentType());
    Payment payment = known.payment(order, command.paymentNumber());
    Values slip = slip(cassette, order, command);
    Instant now = clock.instant();
    // What time has done stays done, so this refusal does not roll it back.
    return expiring.ifOverdue(order, payment, now)
        ? Started.done(EXPIRED)
        : deposit(order, payment, slip, command, now);
  }

  private Values slip(Cassette cassette, Order order, Deposit command) {
    return command.protocolData().byKeyword().isEmpty()
        ? Values.NONE
        : Slips.given(cassette, vault.open(order.id(), order.kept()), command.protocolData());
  }

  private Started deposit(Order order, Payment payment, Values slip, Deposit command, Instant now) {
    Rule.check(OrderRules.DEPOSIT, new OrderRules.Depositing(order, payment, command.amount()));
    // Without one, that of an AcceptPayment whose deposit has failed still holds.
    Optional.of(slip).filter(given -> !given.isEmpty()).ifPresent(payment::slip);
    depositing.deposit(order, payment, command.amount(), command.batchNumber(), now);
    return Started.done(Reply.success());
  }
}
