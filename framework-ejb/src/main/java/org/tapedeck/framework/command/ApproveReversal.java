package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.AMOUNT;
import static org.tapedeck.framework.command.FrameworkKeyword.MERCHANTNUMBER;
import static org.tapedeck.framework.command.FrameworkKeyword.ORDERNUMBER;
import static org.tapedeck.framework.command.FrameworkKeyword.PAYMENTNUMBER;

/**
 * Has the host take an approval back, wholly or in part.
 *
 * @param amount what is to be approved from now on; 0 makes the payment void
 */
public record ApproveReversal(int merchantNumber, int orderNumber, int paymentNumber, int amount)
    implements MerchantCommand {

  static ApproveReversal from(Arguments arguments) {
    return new ApproveReversal(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.number(PAYMENTNUMBER),
        arguments.number(AMOUNT));
  }

  @Override
  public Operation operation() {
    return Operation.APPROVEREVERSAL;
  }
}
