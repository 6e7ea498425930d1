package org.tapedeck.hostsim.storefront;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The banks that a buyer may choose, and the money that each of them takes. */
enum PayBy {
  // spotless:off
  COMMSECURE ("CommSecure", "AUD", 2),
  SAMAN      ("Saman",      "IRR", 0),
  PAYNET     ("Paynet",     "NOK", 2),
  VISANET    ("VisaNet",    "USD", 2);
  // spotless:on

  private final String paymentType;
  private final Currency currency;
  private final int decimals;

  PayBy(String paymentType, String currency, int decimals) {
    this.paymentType = paymentType;
    this.currency = Currency.getInstance(currency);
    this.decimals = decimals;
  }

  static Optional<PayBy> named(String paymentType) {
    return Arrays.stream(values()).filter(it -> it.paymentType.equals(paymentType)).findFirst();
  }

  static List<String> names() {
    return banks().map(PayBy::paymentType).toList();
  }

  /** Those that have pages of their own. */
  private static Stream<PayBy> banks() {
    return Arrays.stream(values()).filter(it -> it != VISANET);
  }

  /** With cards, which the shop takes itself and hands on in two parts. */
  static List<String> all() {
    return Arrays.stream(values()).map(it -> it.paymentType).toList();
  }

  static String explained() {
    return String.join(", ", banks().map(PayBy::inMoney).toList());
  }

  String inMoney() {
    return paymentType + " takes " + currency.getCurrencyCode();
  }

  String paymentType() {
    return paymentType;
  }

  /** ISO 4217, three digits. */
  String currency() {
    return currency.getNumericCodeAsString();
  }

  String exponent() {
    return Integer.toString(-decimals);
  }

  /**
   * In the smallest unit.
   *
   * @throws IllegalArgumentException with a sentence, when it is no amount of this money
   */
  String units(String amount) {
    if (!amount.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) {
      throw new IllegalArgumentException("An amount is such as 25 or 25.50.");
    }
    try {
      long units = new BigDecimal(amount).movePointRight(decimals).longValueExact();
      if (units > 0) {
        return Long.toString(units);
      }
    } catch (ArithmeticException tooExact) {
      // Told below.
    }
    throw new IllegalArgumentException("That is no amount in " + currency.getCurrencyCode() + ".");
  }
}
