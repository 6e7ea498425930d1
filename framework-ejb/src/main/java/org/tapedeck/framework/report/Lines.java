package org.tapedeck.framework.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tapedeck.cassette.Money;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.lifecycle.StateWord;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;

/** The lines of one batch's report: a table of columns (docs/settlement-report.md). */
final class Lines {

  /**
   * What one line is about.
   *
   * @param count of a total: how many it sums up; 0 for a payment or a credit
   * @param amount in the currency's smallest unit; below zero when more is credited
   */
  private record Row(
      String kind, Batch batch, Optional<Part> part, long count, long amount, Currency currency) {}

  /** What is known of a payment or a credit only. */
  private record Part(Order order, int number, int transaction, long time, String card) {}

  private static final Map<String, Function<Row, String>> COLUMNS = new LinkedHashMap<>();

  static {
    // spotless:off
    COLUMNS.put("record",            Row::kind);
    COLUMNS.put("merchantNumber",    it -> number(it.batch().merchantNumber()));
    COLUMNS.put("accountNumber",     it -> number(it.batch().accountNumber()));
    COLUMNS.put("paymentType",       it -> Csv.harmless(it.batch().paymentType()));
    COLUMNS.put("batchNumber",       it -> number(it.batch().batchNumber()));
    COLUMNS.put("hostBatchNumber",   it -> number(it.batch().hostBatchNumber()));
    COLUMNS.put("batchStatus",       it -> StateWord.of("batch", it.batch().balanceStatus().name()));
    COLUMNS.put("batchClosed",       it -> time(it.batch().closeMillis()));
    COLUMNS.put("orderNumber",       it -> ofPart(it, part -> number(part.order().orderNumber())));
    COLUMNS.put("number",            it -> ofPart(it, part -> number(part.number())));
    COLUMNS.put("amount",            it -> it.currency().decimal(it.amount()));
    COLUMNS.put("currency",          it -> it.currency().code());
    COLUMNS.put("count",             it -> it.part().isPresent() ? "" : number(it.count()));
    COLUMNS.put("time",              it -> ofPart(it, part -> time(part.time())));
    COLUMNS.put("brand",             it -> ofPart(it, part -> words(part.order().particulars().brand())));
    COLUMNS.put("card",              it -> ofPart(it, part -> words(part.card())));
    COLUMNS.put("transactionNumber", it -> ofPart(it, part -> number(part.transaction())));
    COLUMNS.put("transactionId",     it -> ofPart(it, part -> words(part.order().particulars().transactionId())));
    // spotless:on
  }

  private final Batch batch;
  private final Currency currency;
  private final Optional<String> masked;

  /**
   * @param masked the property of an order that is shown in a mask
   */
  Lines(Batch batch, Optional<String> masked) {
    this.batch = batch;
    this.currency = Currency.of(batch.totals().deposited());
    this.masked = masked;
  }

  static List<String> columns() {
    return List.copyOf(COLUMNS.keySet());
  }

  byte[] header() {
    return Csv.line(columns());
  }

  byte[] of(PaymentOfOrder row) {
    Part part =
        new Part(
            row.order(),
            row.payment().paymentNumber(),
            row.payment().transactionNumber(),
            row.payment().approveMillis(),
            card(row.order()));
    return line("PAYMENT", Optional.of(part), 0, amount(row));
  }

  byte[] of(CreditOfOrder row) {
    Part part =
        new Part(
            row.order(),
            row.credit().creditNumber(),
            row.credit().transactionNumber(),
            row.credit().createdMillis(),
            card(row.order()));
    return line("CREDIT", Optional.of(part), 0, amount(row));
  }

  List<byte[]> totals() {
    long deposited = batch.totals().deposited().amount();
    long credited = batch.totals().credited().amount();
    int payments = batch.totals().payments();
    int credits = batch.totals().credits();
    List<byte[]> lines = new ArrayList<>();
    lines.add(line("TOTAL_PAYMENTS", Optional.empty(), payments, deposited));
    lines.add(line("TOTAL_CREDITS", Optional.empty(), credits, credited));
    lines.add(line("TOTAL_NET", Optional.empty(), payments + credits, deposited - credited));
    return lines;
  }

  static long amount(PaymentOfOrder row) {
    return row.order().money(row.payment().depositAmount()).minorUnits();
  }

  static long amount(CreditOfOrder row) {
    return row.order().money(row.credit().amount()).minorUnits();
  }

  private byte[] line(String kind, Optional<Part> part, long count, long amount) {
    Row row = new Row(kind, batch, part, count, amount, currency);
    return Csv.line(COLUMNS.values().stream().map(column -> column.apply(row)).toList());
  }

  private String card(Order order) {
    return masked.flatMap(order.kept().shown()::find).orElse("");
  }

  private static String ofPart(Row row, Function<Part, String> column) {
    return row.part().map(column).orElse("");
  }

  private static String number(long number) {
    return Long.toString(number);
  }

  private static String time(long millis) {
    return Instant.ofEpochMilli(millis).toString();
  }

  private static String words(String text) {
    return text == null ? "" : Csv.harmless(text);
  }

  /** A currency's code and how many decimals it has. */
  private record Currency(String code, int decimals) {

    static Currency of(Money money) {
      return new Currency(money.currency(), -money.exponent());
    }

    String decimal(long minorUnits) {
      return BigDecimal.valueOf(minorUnits, decimals).toPlainString();
    }
  }
}
