package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.ReceivePayment;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

@Dependent
class ReceivePaymentHandler implements Handler<ReceivePayment> {

  private final Known known;

  @Inject
  ReceivePaymentHandler(Known known) {
    this.known = known;
  }

  @Override
  public Class<ReceivePayment> command() {
    return ReceivePayment.class;
  }

  @Override
  public Started begin(Caller caller, ReceivePayment command) {
    known.cassetteFor(PaymentCommand.RECEIVE_PAYMENT, command.paymentType());
    known.merchant(command.merchantNumber());
    // No cassette takes it so far; the first that does brings what it needs.
    throw new Refused(
        PrimaryReturnCode.PRC_COMMAND_NOT_SUPPORTED,
        SecondaryReturnCode.RC_NONE,
        "The server does not have this command.");
  }
}
