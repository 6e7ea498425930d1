package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * Has the host asked at once about a payment or a batch that is in doubt, also when retries are
 * paused. One of both is named.
 *
 * @param payment the payment that is in doubt; empty for a batch
 * @param batchNumber the batch that is in doubt; empty for a payment
 */
public record RetryNow(
    int merchantNumber, Optional<PaymentNumbers> payment, Optional<Integer> batchNumber)
    implements MerchantCommand {

  /** A payment of an order. */
  public record PaymentNumbers(int orderNumber, int paymentNumber) {}

  static RetryNow from(Arguments arguments) {
    Optional<Integer> batchNumber = arguments.findNumber(BATCHNUMBER);
    boolean ofPayment = arguments.find(ORDERNUMBER).isPresent() || batchNumber.isEmpty();
    if (ofPayment && batchNumber.isPresent()) {
      throw new Refused(
          PrimaryReturnCode.PRC_PARAMETER_MISMATCH,
          BATCHNUMBER.code(),
          "A payment or a batch is named, and not both.");
    }
    return new RetryNow(
        arguments.number(MERCHANTNUMBER),
        ofPayment ? Optional.of(payment(arguments)) : Optional.empty(),
        batchNumber);
  }

  private static PaymentNumbers payment(Arguments arguments) {
    return new PaymentNumbers(arguments.number(ORDERNUMBER), arguments.number(PAYMENTNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.RETRYNOW;
  }
}
