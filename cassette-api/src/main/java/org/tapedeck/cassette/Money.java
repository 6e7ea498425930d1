package org.tapedeck.cassette;

import java.math.BigDecimal;

/**
 * An exact amount of money: amount × 10^exponent units of the currency, as in 1200, -2, 840 for
 * 12.00 US dollars.
 *
 * @param amount never negative
 * @param exponent -10 to 10
 * @param currency ISO 4217, three digits, leading zeros kept
 */
public record Money(long amount, int exponent, String currency) {

  public Money {
    if (amount < 0) {
      throw new IllegalArgumentException("a negative amount");
    }
  }

  /**
   * The sum.
   *
   * @throws IllegalArgumentException when currency or exponent differ
   * @throws ArithmeticException when the sum is too large to be kept exactly
   */
  public Money plus(Money other) {
    return new Money(Math.addExact(amount, sameKind(other).amount), exponent, currency);
  }

  /** Whether the other is in the same currency and exponent, so that the two can be compared. */
  public boolean comparable(Money other) {
    return exponent == other.exponent && currency.equals(other.currency);
  }

  /**
   * The same amount in the currency's smallest unit, such as cents.
   *
   * @throws ArithmeticException when the currency is unknown or has no unit small enough
   */
  public long minorUnits() {
    int smallest =
        Currencies.exponent(currency)
            .orElseThrow(() -> new ArithmeticException("no currency " + currency));
    return BigDecimal.valueOf(amount, -exponent).movePointLeft(smallest).longValueExact();
  }

  /** Whether {@link #minorUnits} has an answer. */
  public boolean hasMinorUnits() {
    try {
      return minorUnits() >= 0;
    } catch (ArithmeticException inexact) {
      return false;
    }
  }

  private Money sameKind(Money other) {
    if (!comparable(other)) {
      throw new IllegalArgumentException("different currencies or exponents");
    }
    return other;
  }
}
