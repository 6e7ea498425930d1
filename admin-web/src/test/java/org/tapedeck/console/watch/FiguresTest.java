package org.tapedeck.console.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapedeck.console.Row;

/** A day's figures, added up and drawn. */
class FiguresTest {

  private final List<Row> rows =
      List.of(
          row("1", "840", 3, 100_00, 50_00),
          row("1", "978", 1, 7_00, 0),
          row("2", "840", 5, 9_999_999_999_999L, 1),
          row("3", "392", 9, 0, 0));

  @Test
  void currenciesAreNeverAddedUp() {
    List<Row> totals = new Figures(rows).totals();
    assertEquals(
        List.of("392", "840", "978"), totals.stream().map(it -> it.text("currency")).toList());
    assertEquals("10000000009999", totals.get(1).text("totalApprovedAmount"));
    assertEquals("8", totals.get(1).text("numberOfOrders"));
    assertEquals(18, new Figures(rows).count("numberOfOrders"));
  }

  @Test
  void theBusiestComeFirst() {
    assertEquals(
        List.of("3", "2"),
        new Figures(rows).busiest(2).stream().map(it -> it.text("merchantNumber")).toList());
  }

  @Test
  void eachCurrencyHasItsOwnScaleAndWhatIsNothingIsNotDrawn() {
    List<Chart> charts = Chart.of(rows);
    assertEquals(List.of("840", "978"), charts.stream().map(Chart::currency).toList());
    Chart.Group small = charts.get(0).groups().get(0);
    Chart.Group large = charts.get(0).groups().get(1);
    assertEquals(220, large.approved());
    assertEquals(1, small.approved(), "what is there at all is seen");
    assertEquals(220, charts.get(1).groups().get(0).approved());
    assertEquals(0, charts.get(1).groups().get(0).waiting());
  }

  private static Row row(
      String merchant, String currency, long orders, long approved, long waiting) {
    Row row = new Row();
    row.put("merchantNumber", merchant);
    row.put("currency", currency);
    row.put("amountExp10", "-2");
    row.put("numberOfOrders", Long.toString(orders));
    row.put("numberOfApproved", Long.toString(orders));
    row.put("totalApprovedAmount", Long.toString(approved));
    row.put("totalWaitingAmount", Long.toString(waiting));
    return row;
  }
}
