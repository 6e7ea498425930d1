package org.tapedeck.console.settle;

import java.util.List;
import java.util.Map;
import org.tapedeck.console.Row;

/** Rows as the door shows them, from texts such as {@code batchNumber=2 state=batch_open}. */
final class Rows {

  private Rows() {}

  static Row row(String attributes) {
    Row row = new Row();
    for (String attribute : attributes.strip().split(" +")) {
      row.put(attribute.split("=")[0], attribute.split("=")[1]);
    }
    return row;
  }

  /** A batch with totals: currency, exponent, payments and their sum, credits and theirs. */
  static Row batch(String attributes, String... totals) {
    Row row = row(attributes);
    row.put("BatchTotalCollection", List.of(totals).stream().map(Rows::total).toList());
    return row;
  }

  static Row answered(Row batch, Map<String, String> properties) {
    batch.put("properties", properties);
    return batch;
  }

  private static Row total(String text) {
    String[] figures = text.split(" +");
    Row row = new Row();
    row.put("currency", figures[0]);
    row.put("amountExp10", figures[1]);
    row.put("numberOfPayments", figures[2]);
    row.put("totalPaymentAmount", figures[3]);
    row.put("numberOfCredits", figures[4]);
    row.put("totalCreditAmount", figures[5]);
    return row;
  }
}
