package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * Takes back what waits for a second person: the close of a batch, or a credit of an order.
 *
 * @param batchNumber empty for a credit
 * @param credit empty for a batch
 */
public record DeleteProposal(
    int merchantNumber, Optional<Integer> batchNumber, Optional<CreditNumbers> credit)
    implements MerchantCommand {

  /** A credit of an order. */
  public record CreditNumbers(int orderNumber, int creditNumber) {}

  static DeleteProposal from(Arguments arguments) {
    Optional<Integer> batchNumber = arguments.findNumber(BATCHNUMBER);
    boolean ofOrder =
        arguments.find(ORDERNUMBER).isPresent() || arguments.find(CREDITNUMBER).isPresent();
    if (ofOrder && batchNumber.isPresent()) {
      throw new Refused(
          PrimaryReturnCode.PRC_PARAMETER_MISMATCH,
          BATCHNUMBER.code(),
          "A credit or a batch is named, and not both.");
    }
    return new DeleteProposal(
        arguments.number(MERCHANTNUMBER),
        batchNumber,
        batchNumber.isPresent() ? Optional.empty() : Optional.of(credit(arguments)));
  }

  private static CreditNumbers credit(Arguments arguments) {
    return new CreditNumbers(arguments.number(ORDERNUMBER), arguments.number(CREDITNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.DELETEPROPOSAL;
  }
}
