package org.tapedeck.hostsim.ticketswitch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tapedeck.hostsim.xml.Tree;

/** An amount with the places of its currency. */
record Money(BigDecimal amount, Currency currency) {
  private static final Map<String, String> SIGNS =
      Map.of("GBP", "\u00a3", "USD", "$", "EUR", "\u20ac", "JPY", "\u00a5");

  /**
   * @throws IllegalArgumentException when there is no such currency, or it has fewer places
   */
  static Money of(BigDecimal amount, String code) {
    Currency currency = Currency.getInstance(code.toUpperCase(Locale.ROOT));
    try {
      return new Money(
          amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY), currency);
    } catch (ArithmeticException tooExact) {
      throw new IllegalArgumentException("amount has more places than " + code, tooExact);
    }
  }

  /** In small letters. */
  String code() {
    return currency.getCurrencyCode().toLowerCase(Locale.ROOT);
  }

  String text() {
    return amount.toPlainString();
  }

  String zero() {
    return BigDecimal.ZERO.setScale(amount.scale()).toPlainString();
  }

  /** In the smallest unit. */
  String units() {
    return amount.unscaledValue().toString();
  }

  /** As equal as can be, the first has what is left. */
  List<Money> divided(int parts) {
    BigDecimal part = amount.divide(BigDecimal.valueOf(parts), amount.scale(), RoundingMode.DOWN);
    BigDecimal rest = amount.subtract(part.multiply(BigDecimal.valueOf(parts - 1L)));
    List<Money> shares = new ArrayList<>(List.of(new Money(rest, currency)));
    shares.addAll(Collections.nCopies(parts - 1, new Money(part, currency)));
    return shares;
  }

  Tree tree() {
    int places = amount.scale();
    return Tree.texts(
        "currency",
        "currency_code",
        code(),
        "currency_number",
        currency.getNumericCodeAsString(),
        "currency_factor",
        BigDecimal.TEN.pow(places).toPlainString(),
        "currency_places",
        Integer.toString(places),
        "currency_pre_symbol",
        SIGNS.getOrDefault(currency.getCurrencyCode(), ""),
        "currency_post_symbol",
        SIGNS.containsKey(currency.getCurrencyCode()) ? "" : currency.getCurrencyCode());
  }
}
