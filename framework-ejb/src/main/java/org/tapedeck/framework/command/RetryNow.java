package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * Has the host asked at once about a payment, a credit or a batch that is in doubt, also when
 * retries are paused. One of them is named.
 *
 * @param payment the payment that is in doubt, or whose buyer's money is to go back
 * @param credit the credit that is in doubt
 * @param batchNumber the batch that is in doubt
 */
public record RetryNow(
    int merchantNumber,
    Optional<PaymentNumbers> payment,
    Optional<CreditNumbers> credit,
    Optional<Integer> batchNumber)
    implements MerchantCommand {

  /** A payment of an order. */
  public record PaymentNumbers(int orderNumber, int paymentNumber) {}

  /** A credit of an order. */
  public record CreditNumbers(int orderNumber, int creditNumber) {}

  static RetryNow from(Arguments arguments) {
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
    return new RetryNow(
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

  @Override
  public Operation operation() {
    return Operation.RETRYNOW;
  }
}
