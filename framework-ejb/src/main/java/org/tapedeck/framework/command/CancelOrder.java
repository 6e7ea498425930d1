package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Ends an order of which nothing came, and deletes it when asked to. */
public record CancelOrder(int merchantNumber, int orderNumber, boolean deleteOrder)
    implements EndingCommand {

  static CancelOrder from(Arguments arguments) {
    return new CancelOrder(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.flag(DELETEORDER));
  }

  @Override
  public Operation operation() {
    return Operation.CANCELORDER;
  }
}
