package org.tapedeck.console;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * A currency that a person has typed, by its letters or its digits.
 *
 * @param digits ISO 4217
 * @param exponent of its smallest part, such as -2
 */
public record Coin(String digits, int exponent) {

  public static Optional<Coin> typed(String text) {
    String typed = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    String letters = typed.matches("[0-9]{3}") ? Amount.letters(typed) : typed;
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(letters))
        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
        .map(it -> new Coin(it.getNumericCodeAsString(), -it.getDefaultFractionDigits()))
        .findFirst();
  }
}
