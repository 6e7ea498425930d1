package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Makes a credit of an order and puts it into the open batch. */
public record Refund(int merchantNumber, int orderNumber, int creditNumber, int amount)
    implements MerchantCommand {

  static Refund from(Arguments arguments) {
    return new Refund(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.number(CREDITNUMBER),
        arguments.number(AMOUNT));
  }

  @Override
  public Operation operation() {
    return Operation.REFUND;
  }
}
