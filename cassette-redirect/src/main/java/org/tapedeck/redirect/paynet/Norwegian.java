package org.tapedeck.redirect.paynet;

import java.util.Optional;
import org.tapedeck.cassette.Money;

/** Amounts as Paynet has them: Norwegian kroner of a hundred øre. */
final class Norwegian {

  static final String CURRENCY = "NOK";

  private static final String KRONE = "578";
  private static final int HUNDRED = 100;

  private Norwegian() {}

  /** Whole øre; empty for an amount that Paynet does not know. */
  static Optional<String> ore(Money amount) {
    return KRONE.equals(amount.currency()) && amount.hasMinorUnits()
        ? Optional.of(String.valueOf(amount.minorUnits()))
        : Optional.empty();
  }

  /** Whole kroner; empty for an amount that is none. */
  static Optional<String> kroner(Money amount) {
    return ore(amount)
        .map(Long::parseLong)
        .filter(ore -> ore % HUNDRED == 0)
        .map(ore -> String.valueOf(ore / HUNDRED));
  }
}
