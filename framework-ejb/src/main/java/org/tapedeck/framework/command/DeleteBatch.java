package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Deletes a closed batch. */
public record DeleteBatch(int merchantNumber, int batchNumber) implements MerchantCommand {

  static DeleteBatch from(Arguments arguments) {
    return new DeleteBatch(arguments.number(MERCHANTNUMBER), arguments.number(BATCHNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.DELETEBATCH;
  }
}
