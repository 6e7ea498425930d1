package org.tapedeck.cassette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    // amount, exponent, currency, in the smallest unit
    "1200, -2, 840, 1200",
    "12,    0, 840, 1200",
    "1,     2, 840, 10000",
    "12000, -3, 840, 1200",
    "500,   0, 392, 500",
    "1500, -3, 414, 1500",
  })
  void smallestUnitIsExact(long amount, int exponent, String currency, long minorUnits) {
    assertEquals(minorUnits, new Money(amount, exponent, currency).minorUnits());
  }

  @ParameterizedTest
  @CsvSource({"12001, -3, 840", "5, -1, 392", "1, 0, 001"})
  void amountThatTheCurrencyCannotHoldIsRefused(long amount, int exponent, String currency) {
    Money money = new Money(amount, exponent, currency);
    assertThrows(ArithmeticException.class, money::minorUnits);
  }

  @Test
  void differentCurrenciesAreNeverAdded() {
    Money dollars = new Money(1, -2, "840");
    Money euros = new Money(1, -2, "978");
    assertThrows(IllegalArgumentException.class, () -> dollars.plus(euros));
  }

  @Test
  void amountsAreNeverNegative() {
    assertThrows(IllegalArgumentException.class, () -> new Money(-1, -2, "840"));
  }
}
