package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Takes a deposited payment out of its batch again, as a whole. */
public record DepositReversal(int merchantNumber, int orderNumber, int paymentNumber)
    implements MerchantCommand {

  static DepositReversal from(Arguments arguments) {
    return new DepositReversal(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.number(PAYMENTNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.DEPOSITREVERSAL;
  }
}
