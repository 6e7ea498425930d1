package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Makes an order that a wallet or a pay page is to complete. */
public record ReceivePayment(
    int merchantNumber, int orderNumber, String paymentType, int amount, String currency)
    implements MerchantCommand {

  static ReceivePayment from(Arguments arguments) {
    return new ReceivePayment(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.text(PAYMENTTYPE),
        arguments.number(AMOUNT),
        arguments.text(CURRENCY));
  }

  @Override
  public Operation operation() {
    return Operation.RECEIVEPAYMENT;
  }
}
