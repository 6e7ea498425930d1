package org.tapedeck.framework.cardholder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import org.tapedeck.cassette.Currencies;
import org.tapedeck.cassette.Money;

/** An amount as the cardholder reads it on his bank's page, such as "USD 12.00". */
final class ShownAmount {

  private ShownAmount() {}

  static String of(Money money) {
    return code(money.currency()) + " " + BigDecimal.valueOf(money.minorUnits(), exponent(money));
  }

  /** Digits behind the point, as messages name them: 2 for US dollars. */
  static int exponent(Money money) {
    return -Currencies.exponent(money.currency()).orElseThrow();
  }

  private static String code(String number) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getNumericCodeAsString().equals(number))
        .map(Currency::getCurrencyCode)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
