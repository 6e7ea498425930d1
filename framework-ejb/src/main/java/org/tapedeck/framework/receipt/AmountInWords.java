package org.tapedeck.framework.receipt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import org.tapedeck.cassette.Money;

/** An amount for people. */
public final class AmountInWords {

  private AmountInWords() {}

  /** With all the decimals that the currency has, such as 12.00 USD. */
  public static String of(Money money) {
    Optional<Currency> currency = currency(money.currency());
    BigDecimal exact = BigDecimal.valueOf(money.amount(), -money.exponent());
    int decimals = currency.map(Currency::getDefaultFractionDigits).orElse(0);
    String name =
        currency.map(Currency::getCurrencyCode).orElse("(currency " + money.currency() + ")");
    return exact.setScale(Math.max(exact.scale(), decimals)).toPlainString() + " " + name;
  }

  /** Some numbers had two names over time; the first by letters is taken, so that it is one. */
  private static Optional<Currency> currency(String number) {
    return Currency.getAvailableCurrencies().stream()
        .filter(it -> it.getNumericCodeAsString().equals(number))
        .filter(it -> it.getDefaultFractionDigits() >= 0)
        .min(Comparator.comparing(Currency::getCurrencyCode));
  }
}
