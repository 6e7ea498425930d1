package org.tapedeck.redirect.commsecure;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Money;

/** Amounts as CommSecure has them: whole cents of Australian dollars, without a currency. */
final class Australian {

  private static final String DOLLAR = "036";
  private static final Pattern CENTS = Pattern.compile("0|[1-9][0-9]{0,17}");

  private Australian() {}

  private static boolean isPossible(Money amount) {
    return DOLLAR.equals(amount.currency()) && amount.hasMinorUnits();
  }

  /** As the bank writes it; empty for an amount that it does not know. */
  static Optional<String> cents(Money amount) {
    return isPossible(amount) ? Optional.of(String.valueOf(amount.minorUnits())) : Optional.empty();
  }

  /** The number of cents; empty for whatever is not written as the bank writes it. */
  static OptionalLong parsed(String cents) {
    return CENTS.matcher(cents).matches()
        ? OptionalLong.of(Long.parseLong(cents))
        : OptionalLong.empty();
  }
}
