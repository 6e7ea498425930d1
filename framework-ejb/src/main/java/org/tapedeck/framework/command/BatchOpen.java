package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Opens a batch, where a cassette leaves that to the merchant. */
public record BatchOpen(int merchantNumber, String paymentType, int accountNumber, int batchNumber)
    implements MerchantCommand {

  static BatchOpen from(Arguments arguments) {
    return new BatchOpen(
        arguments.number(MERCHANTNUMBER),
        arguments.text(PAYMENTTYPE),
        arguments.number(ACCOUNTNUMBER),
        arguments.number(BATCHNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.BATCHOPEN;
  }
}
