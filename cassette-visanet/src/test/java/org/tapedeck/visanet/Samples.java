package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.BatchItem.Kind;
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.visanet.frame.Frame;

/** The merchant, cards and amounts of the specification's worked examples (section 6). */
final class Samples {

  // spotless:off
  static final Values CASSETTE = Values.of(Map.of("hostName", "localhost"));

  static final Values ACCOUNT = Values.of(Map.ofEntries(
      Map.entry("acquirerBin",    "999995"),
      Map.entry("merchantId",     "888000002200"),
      Map.entry("storeNumber",    "5999"),
      Map.entry("terminalNumber", "1515"),
      Map.entry("terminalId",     "00000001"),
      Map.entry("categoryCode",   "5999"),
      Map.entry("timeZone",       "705"),
      Map.entry("cityCode",       "543211420"),
      Map.entry("merchantName",   "INTERNET SERVICE PROVIDER"),
      Map.entry("merchantCity",   "800-1234567"),
      Map.entry("merchantState",  "VA")));

  static final Values ORDER = Values.of(Map.of(
      "pan",           "4111111111111111",
      "expiry",        "200309",
      "avsStreet",     "8320 ANYSTREET",
      "avsPostalCode", "85284"));

  /** What W4 answers, with what W3 asked. */
  static final Values APPROVED = Values.of(Map.ofEntries(
      Map.entry("responseCode",             "00"),
      Map.entry("responseText",             "EXACT MATCH"),
      Map.entry("authCode",                 "123456"),
      Map.entry("avsResultCode",            "Y"),
      Map.entry("cvv2ResultCode",           ""),
      Map.entry("returnedACI",              "V"),
      Map.entry("requestedACI",             "Y"),
      Map.entry("authSourceCode",           "5"),
      Map.entry("sequenceNumber",           "0002"),
      Map.entry("localTransactionDate",     "091102"),
      Map.entry("localTransactionTime",     "103015"),
      Map.entry("retrievalReferenceNumber", "225410000001"),
      Map.entry("marketSpecificIndicator",  ""),
      Map.entry("transactionIdentifier",    "002254123456789"),
      Map.entry("validationCode",           "AB12")));
  // spotless:on

  private static final Configuration CONFIGURATION =
      new Configuration(CASSETTE, Values.NONE, ACCOUNT);
  private static final Instant TIME = Instant.parse("2002-09-11T14:42:00Z");

  private Samples() {}

  static ApprovalRequest approval(String cvv2, int transactionNumber) {
    Values order = ORDER.and(Values.of(Map.of("cvv2", cvv2)));
    return approval(order, transactionNumber);
  }

  static ApprovalRequest approval(Values order, int transactionNumber) {
    return new ApprovalRequest(
        CONFIGURATION, 1, 1, dollars(320), order, transactionNumber, false, TIME);
  }

  /** The same, asked once more. */
  static ApprovalRequest again(ApprovalRequest first) {
    return new ApprovalRequest(
        first.configuration(),
        first.orderNumber(),
        first.paymentNumber(),
        first.amount(),
        first.order(),
        first.transactionNumber(),
        true,
        first.time());
  }

  /** The same, asked once more. */
  static ReversalRequest again(ReversalRequest first) {
    return new ReversalRequest(
        first.configuration(),
        first.orderNumber(),
        first.paymentNumber(),
        first.authorized(),
        first.approved(),
        first.left(),
        first.order(),
        first.evidence(),
        first.transactionNumber(),
        true,
        first.time());
  }

  /** The authorization of W4 taken back until so many cents are left. */
  static ReversalRequest reversal(long left, Values evidence, int transactionNumber) {
    return new ReversalRequest(
        CONFIGURATION,
        1,
        1,
        dollars(320),
        dollars(320),
        dollars(left),
        ORDER,
        evidence,
        transactionNumber,
        false,
        TIME);
  }

  /** The batch of W12, its sale without a reversal, sent for the first time. */
  static BatchCloseRequest batch() {
    return batch(3, false, new BatchTotals(1, dollars(120), 1, dollars(100)));
  }

  /** The same, sent again, so that the host may have it. */
  static BatchCloseRequest batchAgain() {
    return batch(3, true, batch().totals());
  }

  static BatchCloseRequest batch(int number, boolean repeated, BatchTotals totals) {
    return batch(number, repeated, totals, APPROVED);
  }

  /** The batch of W12 with a sale of this evidence. */
  static BatchCloseRequest batch(Values evidence) {
    return batch(3, false, batch().totals(), evidence);
  }

  private static BatchCloseRequest batch(
      int number, boolean repeated, BatchTotals totals, Values evidence) {
    List<BatchItem> items = List.of(sale(evidence), credit());
    return new BatchCloseRequest(CONFIGURATION, number, repeated, totals, items, TIME);
  }

  /** The same, as a merchant and a buyer may type it. */
  static ApprovalRequest inLowerCase(ApprovalRequest sample) {
    return new ApprovalRequest(
        inLowerCase(sample.configuration()),
        sample.orderNumber(),
        sample.paymentNumber(),
        sample.amount(),
        inLowerCase(sample.order()),
        sample.transactionNumber(),
        sample.repeated(),
        sample.time());
  }

  /** The same, as a merchant may type it. */
  static BatchCloseRequest inLowerCase(BatchCloseRequest sample) {
    return new BatchCloseRequest(
        inLowerCase(sample.configuration()),
        sample.batchNumber(),
        sample.repeated(),
        sample.totals(),
        sample.items(),
        sample.time());
  }

  /** The same with more settings of the account. */
  static BatchCloseRequest withAccount(Values more, BatchCloseRequest sample) {
    return new BatchCloseRequest(
        new Configuration(CASSETTE, Values.NONE, ACCOUNT.and(more)),
        sample.batchNumber(),
        sample.repeated(),
        sample.totals(),
        sample.items(),
        sample.time());
  }

  private static Configuration inLowerCase(Configuration sample) {
    return new Configuration(sample.cassette(), sample.paySystem(), inLowerCase(sample.account()));
  }

  private static Values inLowerCase(Values values) {
    Map<String, String> lower = new HashMap<>();
    values.asMap().forEach((name, value) -> lower.put(name, value.toLowerCase(Locale.ROOT)));
    return Values.of(lower);
  }

  static BatchItem sale(Values evidence) {
    return new BatchItem(Kind.PAYMENT, 1, 7, dollars(120), dollars(320), ORDER, evidence, 2, TIME);
  }

  /** The sale of an order with number 1, deposited with this. */
  static BatchItem sale(Values evidence, Values slip) {
    BatchItem plain = sale(evidence);
    return new BatchItem(
        plain.kind(),
        plain.orderNumber(),
        plain.number(),
        plain.amount(),
        plain.authorized(),
        plain.order(),
        plain.evidence(),
        plain.transactionNumber(),
        plain.time(),
        slip);
  }

  /** The batch of W12, its sale with a slip, without a reversal. */
  /** Of an account that sends level II data or not. */
  static BatchCloseRequest batchWithSlip(Map<String, String> level2, Values slip) {
    return new BatchCloseRequest(
        new Configuration(CASSETTE, Values.NONE, ACCOUNT.and(Values.of(level2))),
        3,
        false,
        new BatchTotals(1, dollars(120), 1, dollars(100), 1),
        List.of(sale(APPROVED, slip), credit()),
        TIME);
  }

  static BatchItem credit() {
    Values order = ORDER.and(Values.of(Map.of("pan", "5499740000000057")));
    Money one = dollars(100);
    return new BatchItem(Kind.CREDIT, 2, 9, one, one, order, Values.NONE, 6, TIME);
  }

  static Money dollars(long cents) {
    return new Money(cents, -2, "840");
  }

  static Answer answer(byte[] body) {
    return new Answer("x-data/xact-response", body);
  }

  /** A record in its frame, for answers that no worked example shows. */
  static Answer framed(String record) {
    return answer(Frame.last(record.getBytes(US_ASCII)));
  }
}
