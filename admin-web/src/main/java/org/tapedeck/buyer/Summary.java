package org.tapedeck.buyer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import org.tapedeck.framework.visit.Standing;

/** Who is paid what, for buyers. */
final class Summary {

  private Summary() {}

  static String of(Standing standing) {
    return "<dl>\n"
        + row("Shop", standing.merchantName())
        + row("Order", Integer.toString(standing.orderNumber()))
        + row("Amount", amount(standing))
        + "</dl>\n";
  }

  private static String row(String label, String value) {
    return "<dt>%s</dt><dd>%s</dd>\n".formatted(Html.text(label), Html.text(value));
  }

  /** With all the decimals that the currency has, such as 12.00 NOK. */
  static String amount(Standing standing) {
    Optional<Currency> currency = currency(standing.currency());
    BigDecimal exact = BigDecimal.valueOf(standing.amount(), -standing.exponent());
    int decimals = currency.map(Currency::getDefaultFractionDigits).orElse(0);
    String name = currency.map(Currency::getCurrencyCode).orElse("(" + standing.currency() + ")");
    return exact.setScale(Math.max(exact.scale(), decimals)).toPlainString() + " " + name;
  }

  private static Optional<Currency> currency(String number) {
    return Currency.getAvailableCurrencies().stream()
        .filter(it -> it.getNumericCodeAsString().equals(number))
        .filter(it -> it.getDefaultFractionDigits() >= 0)
        .min(Comparator.comparing(Currency::getCurrencyCode));
  }
}
