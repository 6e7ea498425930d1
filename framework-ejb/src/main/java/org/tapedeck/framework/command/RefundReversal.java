package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Makes a credit void that is not settled yet. */
public record RefundReversal(int merchantNumber, int orderNumber, int creditNumber)
    implements MerchantCommand {

  static RefundReversal from(Arguments arguments) {
    return new RefundReversal(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.number(CREDITNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.REFUNDREVERSAL;
  }
}
