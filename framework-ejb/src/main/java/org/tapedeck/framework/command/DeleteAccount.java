package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Removes an account that never had an order or a batch. */
public record DeleteAccount(int merchantNumber, String cassetteName, int accountNumber)
    implements MerchantCommand {

  static DeleteAccount from(Arguments arguments) {
    return new DeleteAccount(
        arguments.number(MERCHANTNUMBER),
        arguments.text(CASSETTENAME),
        arguments.number(ACCOUNTNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.DELETEACCOUNT;
  }
}
