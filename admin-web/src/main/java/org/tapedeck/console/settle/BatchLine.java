package org.tapedeck.console.settle;

import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.console.Amount;
import org.tapedeck.console.Row;
import org.tapedeck.console.Show;

/** A batch as lines of a file: one for each currency. Its columns are called as at the door. */
final class BatchLine {

  static final List<String> HEADER =
      List.of(
          "merchantNumber",
          "batchNumber",
          "merchantAccount",
          "paymentType",
          "state",
          "batchStatus",
          "timeOpened",
          "timeClosed",
          "currency",
          "numberOfPayments",
          "totalPaymentAmount",
          "numberOfCredits",
          "totalCreditAmount",
          "net");

  private BatchLine() {}

  static List<List<String>> of(Row batch, Show show) {
    return Sum.of(batch).stream().map(sum -> line(batch, sum, show)).toList();
  }

  private static List<String> line(Row batch, Sum sum, Show show) {
    return Stream.concat(facts(batch, show), figures(sum)).toList();
  }

  private static Stream<String> facts(Row batch, Show show) {
    return Stream.of(
        batch.text("merchantNumber"),
        batch.text("batchNumber"),
        batch.text("merchantAccount"),
        batch.text("paymentType"),
        batch.text("state"),
        batch.text("batchStatus"),
        show.iso(batch.text("timeStampOpened")),
        show.iso(batch.text("timeStampClosed")));
  }

  /** Amounts in the currency's unit, with a point. */
  static Stream<String> figures(Sum sum) {
    return Stream.of(
        Amount.letters(sum.currency()),
        String.valueOf(sum.payments()),
        plain(sum.deposited(), sum),
        String.valueOf(sum.credits()),
        plain(sum.credited(), sum),
        plain(sum.net(), sum));
  }

  private static String plain(long amount, Sum sum) {
    return Amount.of(String.valueOf(amount), String.valueOf(sum.exponent())).plain();
  }
}
