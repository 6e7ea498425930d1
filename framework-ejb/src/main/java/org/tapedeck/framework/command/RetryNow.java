package org.tapedeck.framework.command;

import java.util.Optional;
import org.tapedeck.framework.command.AwaitedObject.CreditNumbers;
import org.tapedeck.framework.command.AwaitedObject.PaymentNumbers;

/**
 * Has the host asked at once about a payment, a credit or a batch that is in doubt, also when
 * retries are paused. What is named are the parts of an {@link AwaitedObject}, one by one: keys
 * under which this was said are known by them.
 */
public record RetryNow(
    int merchantNumber,
    Optional<PaymentNumbers> payment,
    Optional<CreditNumbers> credit,
    Optional<Integer> batchNumber)
    implements AwaitedObjectCommand {

  static RetryNow from(Arguments arguments) {
    AwaitedObject named = AwaitedObject.from(arguments);
    return new RetryNow(
        named.merchantNumber(), named.payment(), named.credit(), named.batchNumber());
  }

  @Override
  public AwaitedObject object() {
    return new AwaitedObject(merchantNumber, payment, credit, batchNumber);
  }

  @Override
  public Operation operation() {
    return Operation.RETRYNOW;
  }
}
