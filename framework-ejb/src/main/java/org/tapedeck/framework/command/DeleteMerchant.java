package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Removes a merchant who has no pay system any more. */
public record DeleteMerchant(int merchantNumber) implements MerchantCommand {

  static DeleteMerchant from(Arguments arguments) {
    return new DeleteMerchant(arguments.number(MERCHANTNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.DELETEMERCHANT;
  }
}
