package org.tapedeck.shop;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tapedeck.cassette.Money;

/** Amounts as decimals, with the places of their currency, and the currency itself. */
record Price(Money money) {

  private static final Map<String, String> SYMBOLS =
      Map.of("GBP", "£", "EUR", "€", "USD", "$", "JPY", "¥");

  String amount() {
    return decimal(BigDecimal.valueOf(money.amount(), -money.exponent()));
  }

  String zero() {
    return decimal(BigDecimal.ZERO);
  }

  /** An amount finer than the currency's smallest unit keeps its places. */
  private String decimal(BigDecimal amount) {
    BigDecimal dense = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    return dense.setScale(Math.max(places(), dense.scale())).toPlainString();
  }

  private int places() {
    return Math.max(0, currency().getDefaultFractionDigits());
  }

  /** Of a number with two names, as some have had over time, the first in the alphabet. */
  private Currency currency() {
    return Currency.getAvailableCurrencies().stream()
        .filter(it -> it.getNumericCodeAsString().equals(money.currency()))
        .filter(it -> it.getDefaultFractionDigits() >= 0)
        .min(Comparator.comparing(Currency::getCurrencyCode))
        .orElseThrow(() -> new IllegalStateException("no currency " + money.currency()));
  }

  /** As gbp. */
  String currencyCode() {
    return currency().getCurrencyCode().toLowerCase(Locale.ROOT);
  }

  /**
   * @param element its name here
   */
  Node currency(String element) {
    String code = currency().getCurrencyCode();
    String symbol = SYMBOLS.getOrDefault(code, "");
    return Node.with(
        element,
        Stream.of(
            Node.of("currency_code", currencyCode()),
            Node.of("currency_number", Integer.parseInt(money.currency())),
            Node.of("currency_factor", BigDecimal.TEN.pow(places())),
            Node.of("currency_places", places()),
            Node.of("currency_pre_symbol", symbol),
            Node.of("currency_post_symbol", symbol.isEmpty() ? " " + code : "")));
  }
}
