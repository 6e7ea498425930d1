package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * A payment, a credit or a batch about which a host's answer may be awaited. One of them is named.
 *
 * @param payment the payment that is in doubt, or whose buyer's money is to go back
 * @param credit the credit that is in doubt
 * @param batchNumber the batch that is in doubt
 */
public record AwaitedObject(
    int merchantNumber,
    Optional<PaymentNumbers> payment,
    Optional<CreditNumbers> credit,
    Optional<Integer> batchNumber) {

  /** A payment of an order. */
  public record PaymentNumbers(int orderNumber, int paymentNumber) {}

  /** A credit of an order. */
  public record CreditNumbers(int orderNumber, int creditNumber) {}

  static AwaitedObject from(Arguments arguments) {
    Optional<Integer> batchNumber = arguments.findNumber(BATCHNUMBER);
    Optional<Integer> creditNumber = arguments.findNumber(CREDITNUMBER);
    boolean ofOrder = arguments.find(ORDERNUMBER).isPresent() || batchNumber.isEmpty();
    refuse(
        ofOrder && batchNumber.isPresent(),
        BATCHNUMBER,
        "A payment or a batch is named, and not both.");
    refuse(
        creditNumber.isPresent() && arguments.find(PAYMENTNUMBER).isPresent(),
        CREDITNUMBER,
        "A payment or a credit is named, and not both.");
    boolean ofPayment = ofOrder && creditNumber.isEmpty();
    return new AwaitedObject(
        arguments.number(MERCHANTNUMBER),
        ofPayment ? Optional.of(payment(arguments)) : Optional.empty(),
        creditNumber.map(number -> new CreditNumbers(arguments.number(ORDERNUMBER), number)),
        batchNumber);
  }

  private static void refuse(boolean broken, FrameworkKeyword keyword, String sentence) {
    if (broken) {
      throw new Refused(PrimaryReturnCode.PRC_PARAMETER_MISMATCH, keyword.code(), sentence);
    }
  }

  private static PaymentNumbers payment(Arguments arguments) {
    return new PaymentNumbers(arguments.number(ORDERNUMBER), arguments.number(PAYMENTNUMBER));
  }

  /** The code that names it in a refusal. */
  public SecondaryReturnCode code() {
    if (payment.isPresent()) {
      return SecondaryReturnCode.RC_PAYMENTNUMBER;
    }
    return credit.isPresent()
        ? SecondaryReturnCode.RC_CREDITNUMBER
        : SecondaryReturnCode.RC_BATCHNUMBER;
  }
}
