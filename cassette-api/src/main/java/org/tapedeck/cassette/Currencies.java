package org.tapedeck.cassette;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** ISO 4217 as the platform knows it: three-digit number to exponent, as in 840 to -2. */
public final class Currencies {

  private static final Map<String, Integer> EXPONENTS =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .collect(
              Collectors.toUnmodifiableMap(
                  Currency::getNumericCodeAsString,
                  currency -> -currency.getDefaultFractionDigits(),
                  // Some numbers had two names over time; the smallest unit is the safe one.
                  Math::min));

  private Currencies() {}

  /** The exponent of a currency's smallest unit; empty for a number that no currency has. */
  public static Optional<Integer> exponent(String currency) {
    return Optional.ofNullable(EXPONENTS.get(currency));
  }
}
