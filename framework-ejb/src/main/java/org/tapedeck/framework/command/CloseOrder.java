package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Ends an order of which everything is settled, and deletes it when asked to. */
public record CloseOrder(int merchantNumber, int orderNumber, boolean deleteOrder)
    implements EndingCommand {

  static CloseOrder from(Arguments arguments) {
    return new CloseOrder(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.flag(DELETEORDER));
  }

  @Override
  public Operation operation() {
    return Operation.CLOSEORDER;
  }
}
