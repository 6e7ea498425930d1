package org.tapedeck.framework.query;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.tapedeck.cassette.Currencies;
import org.tapedeck.framework.query.FigureSums.Kind;
import org.tapedeck.framework.query.FigureSums.Sum;

/** The figures of one merchant, currency and part of a time, in the currency's smallest unit. */
final class Figures {

  /** Whose they are, and when. */
  record Of(int merchantNumber, String currency, int part) implements Comparable<Of> {

    private static final Comparator<Of> ORDER =
        Comparator.comparing(Of::merchantNumber)
            .thenComparing(Of::currency)
            .thenComparing(Of::part);

    @Override
    public int compareTo(Of other) {
      return ORDER.compare(this, other);
    }
  }

  private final Of of;
  private final Span span;
  private final Map<Kind, Long> numbers = new EnumMap<>(Kind.class);
  private final Map<Kind, BigDecimal> amounts = new EnumMap<>(Kind.class);

  Figures(Of of, Span span) {
    this.of = of;
    this.span = span;
  }

  /** Orders may be kept in any exponent, so there may be several sums of one kind. */
  void add(Kind kind, Sum sum) {
    numbers.merge(kind, sum.number(), Long::sum);
    BigDecimal amount = BigDecimal.valueOf(sum.amount(), -sum.exponent());
    amounts.merge(kind, amount.movePointLeft(exponent()), BigDecimal::add);
  }

  Of of() {
    return of;
  }

  int exponent() {
    return Currencies.exponent(of.currency()).orElseThrow();
  }

  long from() {
    return span.from(of.part());
  }

  long until() {
    return span.until(of.part());
  }

  long number(Kind kind) {
    return numbers.getOrDefault(kind, 0L);
  }

  String amount(Kind kind) {
    return amounts.getOrDefault(kind, BigDecimal.ZERO).toBigInteger().toString();
  }

  /** What waits now is of no part of a time. */
  boolean isWhole() {
    return span.parts() == 1;
  }
}
