package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Sends a batch to the host to be settled. */
public record BatchClose(int merchantNumber, int batchNumber) implements MerchantCommand {

  static BatchClose from(Arguments arguments) {
    return new BatchClose(arguments.number(MERCHANTNUMBER), arguments.number(BATCHNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.BATCHCLOSE;
  }
}
