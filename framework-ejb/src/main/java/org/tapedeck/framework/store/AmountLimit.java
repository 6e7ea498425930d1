package org.tapedeck.framework.store;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tapedeck.cassette.Currencies;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.command.SearchModifiers;

/**
 * Limits on an amount. A limit is in its currency's smallest unit, but an order may be kept in any
 * exponent, so there is a bound for each.
 */
final class AmountLimit {

  private static final int SMALLEST_EXPONENT = -10;
  private static final int LARGEST_EXPONENT = 10;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private AmountLimit() {}

  static SearchTable.Row least(FrameworkKeyword keyword, String amount) {
    return limit(keyword, amount + " >= ", RoundingMode.CEILING);
  }

  static SearchTable.Row most(FrameworkKeyword keyword, String amount) {
    return limit(keyword, amount + " <= ", RoundingMode.FLOOR);
  }

  private static SearchTable.Row limit(
      FrameworkKeyword keyword, String comparison, RoundingMode rounding) {
    return (search, modifiers) -> {
      BigDecimal limit = exact(keyword, modifiers);
      search.where(
          anyExponent(
              exponent ->
                  "o.amountExp10 = %d and %s%dL"
                      .formatted(exponent, comparison, bound(limit, exponent, rounding))));
    };
  }

  private static String anyExponent(IntFunction<String> condition) {
    return IntStream.rangeClosed(SMALLEST_EXPONENT, LARGEST_EXPONENT)
        .mapToObj(condition)
        .collect(joining(" or ", "(", ")"));
  }

  /** In whole units of the currency. */
  private static BigDecimal exact(FrameworkKeyword keyword, SearchModifiers modifiers) {
    int smallest = Currencies.exponent(modifiers.only(FrameworkKeyword.CURRENCY)).orElseThrow();
    return new BigDecimal(modifiers.only(keyword)).scaleByPowerOfTen(smallest);
  }

  private static long bound(BigDecimal limit, int exponent, RoundingMode rounding) {
    return limit.scaleByPowerOfTen(-exponent).setScale(0, rounding).min(LARGEST).longValue();
  }
}
