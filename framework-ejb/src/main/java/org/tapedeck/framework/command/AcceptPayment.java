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
 * @param payment what is said about the payment to be approved at once
 * @param splitAllowed whether the order may be paid in parts
 * @param twoPart whether the buyer, and his card, come later: Approve completes the order then
 */
public record AcceptPayment(
    int merchantNumber,
    int orderNumber,
    String paymentType,
    int accountNumber,
    Money amount,
    FirstPayment payment,
    boolean splitAllowed,
    boolean twoPart,
    Remarks remarks,
    ProtocolData protocolData)
    implements MerchantCommand {

  /** What a host's records have room for: twelve digits (VisaNet specification, section 5.4). */
  private static final long MOST_MINOR_UNITS = 999_999_999_999L;

  /** What the merchant keeps with the order for himself. */
  public record Remarks(
      Optional<String> transactionId,
      Optional<String> merchantData,
      Optional<String> description,
      Optional<String> url) {}

  static AcceptPayment from(Arguments arguments) {
    Money amount = amount(arguments);
    boolean twoPart = arguments.flag(TWOPART);
    return new AcceptPayment(
        arguments.number(MERCHANTNUMBER),
        arguments.number(ORDERNUMBER),
        arguments.text(PAYMENTTYPE),
        account(arguments),
        amount,
        FirstPayment.from(arguments, amount, twoPart),
        arguments.findFlag(SPLITALLOWED).orElse(true),
        twoPart,
        remarks(arguments),
        arguments.protocolData());
  }

  private static Remarks remarks(Arguments arguments) {
    return new Remarks(
        arguments.find(TRANSACTIONID),
        arguments.find(MERCHANTDATA),
        arguments.find(ORDERDESCRIPTION),
        arguments.find(ORDERURL));
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

  static Money amount(Arguments arguments) {
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

  static Refused wrong(FrameworkKeyword keyword, String sentence) {
    return new Refused(
        PrimaryReturnCode.PRC_PARAMETER_VALUE_ERROR, keyword.code(), keyword + ": " + sentence);
  }

  @Override
  public Operation operation() {
    return Operation.ACCEPTPAYMENT;
  }
}
