package org.tapedeck.hostsim.settlement;

import java.util.Map;
import org.tapedeck.hostsim.books.AcceptedBatch;
import org.tapedeck.hostsim.layout.Fields;

/** The answer to a batch, record type R. */
public final class BatchResponse {
  static final String UNDERSCORE_ACCEPTED = "_ACCEPTED";
  static final String SPACE_ACCEPTED = " ACCEPTED";

  private static final int GOOD_REST = 25;

  private BatchResponse() {}

  /** An answer as it may be shown. */
  public static String describe(String record) {
    Fields common = new Fields(RecordFormats.RESPONSE, record);
    return common + " then=" + record.substring(RecordFormats.RESPONSE.length()).strip();
  }

  public static String result(String record) {
    return new Fields(RecordFormats.RESPONSE, record).get("result");
  }

  static String good(Batch batch, String text) {
    return common(batch, "GB") + filled(text);
  }

  /** Count, net deposit and date as booked: the client compares them with its own. */
  static String duplicate(Batch batch, AcceptedBatch before) {
    return common(batch, "QD", before.records(), before.net(), before.key().number())
        + filled(before.date());
  }

  /** Another batch's answer, by its number; an empty one changes nothing. */
  static String withNumber(String record, String number) {
    if (number.isEmpty() || record.isEmpty()) {
      return record;
    }
    int from = RecordFormats.RESPONSE.field("batchNumber").from() - 1;
    return record.substring(0, from) + number + record.substring(from + number.length());
  }

  /** A result that nobody knows. */
  static String unknown(Batch batch, String result) {
    return common(batch, result) + filled("");
  }

  /** What is said of it need not be what it is. */
  static String duplicate(Batch batch, long records, long netDeposit, String date) {
    return common(batch, "QD", records, netDeposit, batch.number()) + filled(date);
  }

  static String rejected(Batch batch, BatchError error) {
    return common(batch, "RB") + error.text();
  }

  private static String common(Batch batch, String result) {
    return common(batch, result, batch.records(), batch.totals().netDeposit(), batch.number());
  }

  private static String common(
      Batch batch, String result, long records, long netDeposit, String number) {
    // spotless:off
    return RecordFormats.RESPONSE.write(Map.of(
        "recordFormat",    "K",
        "applicationType", batch.applicationType(),
        "delimiter",       ".",
        "routingId",       "Z",
        "recordType",      "R@@@@",
        "recordCount",     Long.toString(records),
        "netDeposit",      Long.toString(netDeposit),
        "result",          result,
        "batchNumber",     number));
    // spotless:on
  }

  private static String filled(String text) {
    return text + " ".repeat(GOOD_REST - text.length());
  }
}
