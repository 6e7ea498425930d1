package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Takes everything out of an open batch. */
public record BatchPurge(int merchantNumber, int batchNumber) implements MerchantCommand {

  static BatchPurge from(Arguments arguments) {
    return new BatchPurge(arguments.number(MERCHANTNUMBER), arguments.number(BATCHNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.BATCHPURGE;
  }
}
