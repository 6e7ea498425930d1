package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Asks the host to approve a payment of an order, and deposits it when asked to. */
public record Approve(
    int merchantNumber, int orderNumber, int paymentNumber, int amount, boolean deposit)
    implements MerchantCommand {

  static Approve from(Arguments arguments) {
    return new Approve(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.number(PAYMENTNUMBER),
        arguments.number(AMOUNT),
        arguments.flag(DEPOSITFLAG));
  }

  @Override
  public Operation operation() {
    return Operation.APPROVE;
  }
}
