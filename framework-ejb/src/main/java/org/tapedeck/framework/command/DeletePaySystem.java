package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Ends a merchant's use of a cassette, when he has no account there any more. */
public record DeletePaySystem(int merchantNumber, String cassetteName) implements MerchantCommand {

  static DeletePaySystem from(Arguments arguments) {
    return new DeletePaySystem(arguments.number(MERCHANTNUMBER), arguments.text(CASSETTENAME));
  }

  @Override
  public Operation operation() {
    return Operation.DELETEPAYSYSTEM;
  }
}
