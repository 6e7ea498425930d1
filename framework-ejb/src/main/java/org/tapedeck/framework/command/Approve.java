package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * Asks the host to approve a payment of an order, and deposits it when asked to. An order whose
 * card was to come later it completes.
 *
 * @param batchNumber the batch to deposit it in; empty for the current one
 * @param splitAllowed whether it may be a part of what is unapproved, as far as the order allows it
 * @param protocolData the card, where the order has none so far, and what comes with a deposit
 */
public record Approve(
    int merchantNumber,
    int orderNumber,
    int paymentNumber,
    int amount,
    boolean deposit,
    Optional<Integer> batchNumber,
    boolean splitAllowed,
    ProtocolData protocolData)
    implements MerchantCommand {

  static Approve from(Arguments arguments) {
    Optional<Integer> batchNumber = arguments.findNumber(BATCHNUMBER);
    FirstPayment.checkBatchNumber(batchNumber, arguments.flag(DEPOSITFLAG));
    return new Approve(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.number(PAYMENTNUMBER),
        arguments.number(AMOUNT),
        arguments.flag(DEPOSITFLAG),
        batchNumber,
        arguments.findFlag(SPLITALLOWED).orElse(true),
        arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.APPROVE;
  }
}
