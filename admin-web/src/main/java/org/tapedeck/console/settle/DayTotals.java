package org.tapedeck.console.settle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tapedeck.console.Row;

/** The totals of batches, by currency and by merchant; of the batches themselves a few are kept. */
final class DayTotals {

  /** Of more batches nobody reads a list (specification, section 8). */
  static final int MOST_SHOWN = 500;

  /** A merchant's sum in one currency. */
  public record OfMerchant(long merchant, Sum sum) {}

  private record Kind(String currency, long exponent) {}

  private record MerchantKind(long merchant, Kind kind) {}

  private static final Comparator<Kind> KINDS =
      Comparator.comparing(Kind::currency).thenComparing(Kind::exponent);

  private final Map<Kind, Sum> currencies = new TreeMap<>(KINDS);
  private final Map<MerchantKind, Sum> merchants =
      new TreeMap<>(
          Comparator.comparing(MerchantKind::merchant).thenComparing(MerchantKind::kind, KINDS));
  private final List<Row> shown = new ArrayList<>();
  private long count;

  void add(Row batch) {
    count++;
    if (shown.size() < MOST_SHOWN) {
      shown.add(batch);
    }
    Sum.of(batch).forEach(sum -> add(batch.number("merchantNumber"), sum));
  }

  private void add(long merchant, Sum sum) {
    Kind kind = new Kind(sum.currency(), sum.exponent());
    currencies.merge(kind, sum, Sum::and);
    merchants.merge(new MerchantKind(merchant, kind), sum, Sum::and);
  }

  /** One line for each currency, over all payment types. */
  Collection<Sum> ofCurrencies() {
    return currencies.values();
  }

  List<OfMerchant> ofMerchants() {
    return merchants.entrySet().stream()
        .map(entry -> new OfMerchant(entry.getKey().merchant(), entry.getValue()))
        .toList();
  }

  List<Row> shown() {
    return shown;
  }

  long count() {
    return count;
  }
}
