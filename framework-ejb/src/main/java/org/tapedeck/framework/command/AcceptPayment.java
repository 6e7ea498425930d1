package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;
import org.tapedeck.cassette.Currencies;
import org.tapedeck.cassette.Money;

/**
 * Makes an order from card data that the merchant has collected, and approves and deposits its
 * first payment when asked to.
 *
 * @param amount in the currency's smallest unit, unless AMOUNTEXP10 says otherwise
 * @param payment the payment to be approved at once; empty with APPROVEFLAG 0
 */
public record AcceptPayment(
    int merchantNumber,
    int orderNumber,
    String paymentType,
    int accountNumber,
    Money amount,
    Optional<FirstPayment> payment,
    Optional<String> transactionId,
    ProtocolData protocolData)
    implements MerchantCommand {

  /** What a host's records have room for: twelve digits (VisaNet specification, section 5.4). */
  private static final long MOST_MINOR_UNITS = 999_999_999_999L;

  /**
   * The payment that AcceptPayment has approved itself.
   *
   * @param apart whether the answer does not wait for the host: APPROVEFLAG 2
   */
  public record FirstPayment(int paymentNumber, int amount, boolean deposit, boolean apart) {}

  static AcceptPayment from(Arguments arguments) {
    Money amount = amount(arguments);
    return new AcceptPayment(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.text(PAYMENTTYPE),
        account(arguments),
        amount,
        firstPayment(arguments, amount),
        arguments.find(TRANSACTIONID),
        arguments.protocolData());
  }

  private static int account(Arguments arguments) {
    Optional<Integer> framework = arguments.findNumber(ACCOUNTNUMBER);
    Optional<Integer> cassette = arguments.findNumber($ACCOUNTNUMBER);
    if (framework.isPresent() && cassette.isPresent() && !framework.equals(cassette)) {
      throw new Refused(
          PrimaryReturnCode.PRC_INVALID_PARAMETER_COMBINATION,
          ACCOUNTNUMBER.code(),
          "ACCOUNTNUMBER and $ACCOUNTNUMBER name different accounts.");
    }
    return framework.or(() -> cassette).orElseThrow(() -> Arguments.missing($ACCOUNTNUMBER));
  }

  private static Money amount(Arguments arguments) {
    String currency = arguments.text(CURRENCY);
    int smallest =
        Currencies.exponent(currency)
            .orElseThrow(() -> wrong(CURRENCY, "ISO 4217 has no currency with this number."));
    int exponent = arguments.findNumber(AMOUNTEXP10).orElse(smallest);
    Money money = new Money(arguments.number(AMOUNT), exponent, currency);
    if (!money.hasMinorUnits()) {
      throw wrong(AMOUNTEXP10, "The currency has no unit that small.");
    }
    if (money.minorUnits() > MOST_MINOR_UNITS) {
      throw wrong(AMOUNT, "The amount has more than twelve digits in the smallest unit.");
    }
    return money;
  }

  private static Optional<FirstPayment> firstPayment(Arguments arguments, Money order) {
    int approve = arguments.findNumber(APPROVEFLAG).orElse(0);
    if (approve == 0) {
      if (arguments.flag(DEPOSITFLAG)) {
        throw new Refused(
            PrimaryReturnCode.PRC_INVALID_PARAMETER_COMBINATION,
            DEPOSITFLAG.code(),
            "DEPOSITFLAG is 1, but no payment is approved.");
      }
      return Optional.empty();
    }
    return Optional.of(
        new FirstPayment(
            arguments.number(PAYMENTNUMBER),
            paymentAmount(arguments, order),
            arguments.flag(DEPOSITFLAG),
            approve == 2));
  }

  private static int paymentAmount(Arguments arguments, Money order) {
    int amount = arguments.number(PAYMENTAMOUNT);
    if (amount > order.amount()) {
      throw wrong(PAYMENTAMOUNT, "The payment is larger than the order.");
    }
    if (!new Money(amount, order.exponent(), order.currency()).hasMinorUnits()) {
      throw wrong(PAYMENTAMOUNT, "The currency has no unit that small.");
    }
    return amount;
  }

  private static Refused wrong(FrameworkKeyword keyword, String sentence) {
    return new Refused(
        PrimaryReturnCode.PRC_PARAMETER_VALUE_ERROR, keyword.code(), keyword + ": " + sentence);
  }

  @Override
  public Operation operation() {
    return Operation.ACCEPTPAYMENT;
  }
}
