package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/**
 * Sends a batch to the host to be settled.
 *
 * @param force whether it is closed all the same when the host rejects it
 */
public record BatchClose(int merchantNumber, int batchNumber, boolean force)
    implements MerchantCommand {

  static BatchClose from(Arguments arguments) {
    return new BatchClose(
        arguments.number(MERCHANTNUMBER), arguments.number(BATCHNUMBER), arguments.flag(FORCE));
  }

  @Override
  public Operation operation() {
    return Operation.BATCHCLOSE;
  }
}
