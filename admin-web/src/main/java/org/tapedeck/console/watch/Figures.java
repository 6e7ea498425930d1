package org.tapedeck.console.watch;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tapedeck.console.Row;

/** A day's figures of merchants and currencies. What is in two currencies is never added up. */
final class Figures {

  private static final List<String> ADDED =
      List.of(
          "numberOfOrders",
          "totalOrderAmount",
          "numberOfApproved",
          "totalApprovedAmount",
          "numberOfDeclined",
          "numberOfWaiting",
          "totalWaitingAmount",
          "numberOfSettled",
          "totalSettledAmount",
          "numberOfCredits",
          "totalCreditAmount");

  private final List<Row> rows;

  Figures(List<Row> rows) {
    this.rows = rows;
  }

  /** Those with the most orders, the most first. */
  List<Row> busiest(int most) {
    Comparator<Row> orders = Comparator.comparing(row -> row.number("numberOfOrders"));
    Comparator<Row> approvals = Comparator.comparing(row -> row.number("numberOfApproved"));
    return rows.stream().sorted(orders.thenComparing(approvals).reversed()).limit(most).toList();
  }

  /** One for each currency, of all merchants together. */
  List<Row> totals() {
    Map<String, Row> totals = new TreeMap<>();
    rows.forEach(row -> add(totals.computeIfAbsent(row.text("currency"), it -> none(row)), row));
    return new ArrayList<>(totals.values());
  }

  private static Row none(Row row) {
    Row none = new Row();
    none.put("currency", row.text("currency"));
    none.put("amountExp10", row.text("amountExp10"));
    ADDED.forEach(figure -> none.put(figure, "0"));
    return none;
  }

  private static void add(Row total, Row row) {
    ADDED.forEach(
        figure -> total.put(figure, amount(total, figure).add(amount(row, figure)).toString()));
  }

  static BigInteger amount(Row row, String figure) {
    return row.text(figure).isEmpty() ? BigInteger.ZERO : new BigInteger(row.text(figure));
  }

  /** How many in all; counts have no currency. */
  long count(String figure) {
    return rows.stream().mapToLong(row -> row.number(figure)).sum();
  }
}
