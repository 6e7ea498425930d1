package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * Makes a credit of an order and puts it into an open batch.
 *
 * @param batchNumber empty for the current batch
 */
public record Refund(
    int merchantNumber,
    int orderNumber,
    int creditNumber,
    int amount,
    Optional<Integer> batchNumber)
    implements MerchantCommand {

  static Refund from(Arguments arguments) {
    return new Refund(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.number(CREDITNUMBER),
        arguments.number(AMOUNT),
        arguments.findNumber(BATCHNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.REFUND;
  }
}
