package org.tapedeck.framework.merchant;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tapedeck.cassette.Money;
import org.tapedeck.framework.command.RefundLimit;

/**
 * Above what a second person has to agree, by currency, in its smallest unit. Without any limit one
 * person is enough; where there are limits, a currency without one has the limit 0.
 */
public record RefundLimits(Map<String, Long> byCurrency) {

  static RefundLimits of(Set<RefundLimit> limits) {
    Map<String, Long> byCurrency = new TreeMap<>();
    limits.forEach(it -> byCurrency.put("%03d".formatted(it.currency()), it.amount()));
    return new RefundLimits(byCurrency);
  }

  /** The limits in a text such as {@code 840:10000 978:5000}; none in null. */
  static RefundLimits in(String text) {
    Map<String, Long> byCurrency = new TreeMap<>();
    if (text != null) {
      Arrays.stream(text.split(" "))
          .map(it -> it.split(":"))
          .forEach(it -> byCurrency.put(it[0], Long.valueOf(it[1])));
    }
    return new RefundLimits(byCurrency);
  }

  /** The text, or null for none. */
  String text() {
    return byCurrency.isEmpty()
        ? null
        : byCurrency.entrySet().stream()
            .map(it -> it.getKey() + ":" + it.getValue())
            .collect(Collectors.joining(" "));
  }

  /** Whether so much is not given back by one person alone. */
  public boolean areExceededBy(Money credited) {
    return !byCurrency.isEmpty()
        && credited.minorUnits() > byCurrency.getOrDefault(credited.currency(), 0L);
  }
}
