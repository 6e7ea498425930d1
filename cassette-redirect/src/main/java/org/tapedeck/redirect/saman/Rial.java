package org.tapedeck.redirect.saman;

import java.math.BigDecimal;
import java.util.Optional;
import org.tapedeck.cassette.Money;

/**
 * Amounts as Saman takes them: whole rial, never toman, of which one is ten. The currency's
 * hundredth has no coin and no place on the wire.
 */
final class Rial {

  static final String CURRENCY = "364";

  private Rial() {}

  /** How many rial; empty for another currency and for a fraction of one. */
  static Optional<Long> of(Money money) {
    return money.currency().equals(CURRENCY) ? whole(money) : Optional.empty();
  }

  private static Optional<Long> whole(Money money) {
    try {
      return Optional.of(BigDecimal.valueOf(money.amount(), -money.exponent()).longValueExact());
    } catch (ArithmeticException inexact) {
      return Optional.empty();
    }
  }
}
