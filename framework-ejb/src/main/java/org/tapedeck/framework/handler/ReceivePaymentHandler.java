package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.ReceivePayment;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;

/**
 * An order whose buyer pays at the bank: the same as AcceptPayment, where the cassette takes it.
 */
@Dependent
class ReceivePaymentHandler implements Handler<ReceivePayment> {

  private final Known known;
  private final AcceptPaymentHandler accepting;

  @Inject
  ReceivePaymentHandler(Known known, AcceptPaymentHandler accepting) {
    this.known = known;
    this.accepting = accepting;
  }

  @Override
  public Class<ReceivePayment> command() {
    return ReceivePayment.class;
  }

  @Override
  public Started begin(Caller caller, ReceivePayment command) {
    known.cassetteFor(PaymentCommand.RECEIVE_PAYMENT, command.paymentType());
    known.merchant(command.merchantNumber());
    return accepting.begin(caller, command.order());
  }
}
