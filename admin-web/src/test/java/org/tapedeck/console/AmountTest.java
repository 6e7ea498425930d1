package org.tapedeck.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as people write and read them. */
class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // typed        | exponent | smallest
        "23.50          | -2       | 2350",
        "23,5           | -2       | 2350",
        "23             | -2       | 2300",
        "0.01           | -2       | 1",
        "' 7 '          | -2       | 700",
        "23.505         | -2       | -",
        "1,234.50       | -2       | -",
        "-5             | -2       | -",
        "1e3            | -2       | -",
        "''             | -2       | -",
        "abc            | -2       | -",
        "500            | 0        | 500",
        "500.5          | 0        | -",
        "1.234          | -3       | 1234",
        // An order may be kept in hundreds.
        "2500           | 2        | 25",
        "2550           | 2        | -"
      })
  void whatIsTyped(String typed, int exponent, String smallest) {
    assertEquals(smallest, Amount.typed(typed, exponent).map(Amount::smallest).orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2350      | -2 | en | 23.50",
        "123456789 | -2 | en | 1,234,567.89",
        "123456789 | -2 | de | 1.234.567,89",
        "500       | 0  | en | 500",
        "25        | 2  | en | 2,500",
        "1234      | -3 | en | 1.234"
      })
  void whatIsShown(String amount, String exponent, String language, String shown) {
    assertEquals(shown, Amount.of(amount, exponent).text(Locale.forLanguageTag(language)));
  }

  @ParameterizedTest
  @CsvSource({"840, USD", "978, EUR", "392, JPY", "036, AUD", "578, NOK", "364, IRR", "001, 001"})
  void currenciesHaveLetters(String digits, String letters) {
    assertEquals(letters, Amount.letters(digits));
  }
}
