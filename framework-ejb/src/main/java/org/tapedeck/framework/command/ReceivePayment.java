package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;
import org.tapedeck.cassette.Money;

/**
 * Makes an order that a pay page is to complete. The same as AcceptPayment for a cassette whose
 * buyers pay at the bank; no other cassette takes it.
 */
public record ReceivePayment(
    int merchantNumber,
    int orderNumber,
    String paymentType,
    Optional<Integer> accountNumber,
    Money amount,
    FirstPayment payment,
    ProtocolData protocolData)
    implements MerchantCommand {

  static ReceivePayment from(Arguments arguments) {
    Money amount = AcceptPayment.amount(arguments);
    return new ReceivePayment(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.text(PAYMENTTYPE),
        arguments.findNumber(ACCOUNTNUMBER).or(() -> arguments.findNumber($ACCOUNTNUMBER)),
        amount,
        FirstPayment.from(arguments, amount, false),
        arguments.protocolData());
  }

  /**
   * The order that it makes.
   *
   * @throws Refused when no account is named
   */
  public AcceptPayment order() {
    Optional<String> none = Optional.empty();
    return new AcceptPayment(
        merchantNumber,
        orderNumber,
        paymentType,
        accountNumber.orElseThrow(() -> Arguments.missing($ACCOUNTNUMBER)),
        amount,
        payment,
        true,
        false,
        new AcceptPayment.Remarks(none, none, none, none),
        protocolData);
  }

  @Override
  public Operation operation() {
    return Operation.RECEIVEPAYMENT;
  }
}
