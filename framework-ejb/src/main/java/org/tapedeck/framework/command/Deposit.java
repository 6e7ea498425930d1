package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Puts an approved payment, or a part of it, into the open batch. */
public record Deposit(int merchantNumber, int orderNumber, int paymentNumber, int amount)
    implements MerchantCommand {

  static Deposit from(Arguments arguments) {
    return new Deposit(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.number(PAYMENTNUMBER),
        arguments.number(AMOUNT));
  }

  @Override
  public Operation operation() {
    return Operation.DEPOSIT;
  }
}
