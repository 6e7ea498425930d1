package org.tapedeck.console.watch;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.tapedeck.console.Amount;
import org.tapedeck.console.Row;

/**
 * Bars for what was approved and what waits to be settled, by merchant, in one currency: each
 * currency has a scale of its own.
 */
public record Chart(String currency, List<Group> groups) {

  /** The longest bar's length, in the units of the drawing, which is 360 wide. */
  private static final int LONGEST = 220;

  private static final int GROUP = 58;

  /** The bars of one merchant, from a height on. */
  public record Group(Row row, int top, int approved, int waiting) {}

  /** One chart for each currency in which anything is to be drawn. */
  static List<Chart> of(List<Row> rows) {
    return rows.stream()
        .map(row -> row.text("currency"))
        .distinct()
        .sorted()
        .map(currency -> of(currency, rows))
        .filter(chart -> !chart.groups().isEmpty())
        .toList();
  }

  private static Chart of(String currency, List<Row> rows) {
    List<Row> drawn =
        rows.stream()
            .filter(row -> row.text("currency").equals(currency))
            .filter(row -> most(row).signum() > 0)
            .toList();
    BigInteger scale = drawn.stream().map(Chart::most).max(BigInteger::compareTo).orElse(null);
    List<Group> groups = new ArrayList<>();
    for (Row row : drawn) {
      groups.add(
          new Group(
              row,
              groups.size() * GROUP,
              length(row, "totalApprovedAmount", scale),
              length(row, "totalWaitingAmount", scale)));
    }
    return new Chart(currency, groups);
  }

  private static BigInteger most(Row row) {
    return Figures.amount(row, "totalApprovedAmount")
        .max(Figures.amount(row, "totalWaitingAmount"));
  }

  /** What is there at all is seen. */
  private static int length(Row row, String figure, BigInteger scale) {
    BigInteger amount = Figures.amount(row, figure);
    int length =
        new BigDecimal(amount.multiply(BigInteger.valueOf(LONGEST)))
            .divide(new BigDecimal(scale), MathContext.DECIMAL32)
            .intValue();
    return amount.signum() > 0 ? Math.max(1, length) : 0;
  }

  public String letters() {
    return Amount.letters(currency);
  }

  public int height() {
    return groups.size() * GROUP + 6;
  }
}
