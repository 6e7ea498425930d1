package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * Puts an approved payment, or a part of it, into an open batch.
 *
 * @param batchNumber empty for the current batch
 */
public record Deposit(
    int merchantNumber,
    int orderNumber,
    int paymentNumber,
    int amount,
    Optional<Integer> batchNumber,
    ProtocolData protocolData)
    implements MerchantCommand {

  static Deposit from(Arguments arguments) {
    return new Deposit(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.number(PAYMENTNUMBER),
        arguments.number(AMOUNT),
        arguments.findNumber(BATCHNUMBER),
        arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.DEPOSIT;
  }
}
