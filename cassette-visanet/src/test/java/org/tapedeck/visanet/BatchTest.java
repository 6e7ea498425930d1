package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Settled;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.Values;
import org.tapedeck.testkit.ScriptedHost;
import org.tapedeck.testkit.SentMessage;

class BatchTest {

  private static final String GOOD = "K1.ZR@@@@%09d%016dGB00003 ACCEPTED" + " ".repeat(16);

  @Test
  void w12_batchOfOneSaleAndOneCredit() throws Exception {
    ScriptedHost host = ScriptedHost.answering(good(5, 20));
    new VisaNetCassette().closeBatch(Samples.batch(), host);
    SentMessage sent = host.onlySent();
    assertArrayEquals(GoldenBytes.of("w12a", "w12b", "sale", "credit", "w12e"), sent.bytes());
    assertEquals("x-Visa-II/x-settle", sent.contentType());
  }

  @Test
  void saleWithoutTransactionIdentifierSendsZeros() {
    Values evidence = Samples.APPROVED.and(Values.of(Map.of("transactionIdentifier", "")));
    Values detail = new BatchDetails(Samples.ACCOUNT).values(Samples.sale(evidence));
    assertEquals("000000000000000", detail.text("transactionIdentifier"));
  }

  @Test
  void w11_goodBatch() throws Exception {
    BatchTotals one = new BatchTotals(1, Samples.dollars(320), 0, Samples.dollars(0));
    Settled settled = assertInstanceOf(Settled.class, outcome(numbered(2, one), golden("w11")));
    assertEquals(true, settled.balanced());
    assertEquals("_ACCEPTED", settled.evidence().text("batchResponseText"));
    assertEquals("000000004", settled.evidence().text("hostRecordCount"));
    assertEquals("0000000000000320", settled.evidence().text("hostNetDeposit"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6, 20", "5, 21"})
  void goodBatchWithOtherFiguresIsSettledOutOfBalance(String figures) throws Exception {
    String[] parts = figures.split(", ");
    Answer answer = good(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    assertEquals(false, assertInstanceOf(Settled.class, outcome(answer)).balanced());
  }

  @Test
  void w13_duplicateWithOurFiguresIsSettled() throws Exception {
    Settled settled = assertInstanceOf(Settled.class, outcome(golden("w13")));
    assertEquals(true, settled.balanced());
    assertEquals("0911", settled.evidence().text("acceptedDate"));
  }

  @Test
  void duplicateWithOtherFiguresIsNotOurBatch() throws Exception {
    BatchTotals other = new BatchTotals(1, Samples.dollars(120), 1, Samples.dollars(99));
    Declined declined =
        assertInstanceOf(Declined.class, outcome(numbered(3, other), golden("w13")));
    assertEquals(DeclineReason.BATCH_REJECTED, declined.reason());
    assertEquals("QD", declined.evidence().text("batchResponseCode"));
  }

  @Test
  void w14_rejectedForTheSalesTransactionIdentifier() throws Exception {
    Declined declined = assertInstanceOf(Declined.class, outcome(golden("w14")));
    assertEquals(DeclineReason.BATCH_REJECTED, declined.reason());
    // spotless:off
    assertEquals(Values.of(Map.ofEntries(
        Map.entry("batchResponseCode",  "RB"),
        Map.entry("hostBatchNumber",    "003"),
        Map.entry("hostRecordCount",    "000000005"),
        Map.entry("hostNetDeposit",     "0000000000000020"),
        Map.entry("errorType",          "E"),
        Map.entry("errorText",          "error in batch"),
        Map.entry("errorRecordNumber",  "0003"),
        Map.entry("errorRecordType",    "D"),
        Map.entry("errorFieldNumber",   "19"),
        Map.entry("errorField",         "transactionIdentifier"),
        Map.entry("errorOrderNumber",   "1"),
        Map.entry("errorPaymentNumber", "7"))), declined.evidence());
    // spotless:on
  }

  @Test
  void answerToAnotherBatchIsUnknown() throws Exception {
    assertInstanceOf(Unknown.class, outcome(golden("w11")));
  }

  private static HostOutcome outcome(Answer answer) throws Exception {
    return outcome(Samples.batch(), answer);
  }

  private static HostOutcome outcome(BatchCloseRequest batch, Answer answer) throws Exception {
    return new VisaNetCassette().closeBatch(batch, ScriptedHost.answering(answer));
  }

  private static BatchCloseRequest numbered(int batchNumber, BatchTotals totals) {
    BatchCloseRequest sample = Samples.batch();
    return new BatchCloseRequest(
        sample.configuration(), batchNumber, totals, sample.items(), sample.time());
  }

  private static Answer golden(String example) {
    return Samples.answer(GoldenBytes.of(example));
  }

  private static Answer good(int recordCount, int netDeposit) {
    return Samples.framed(GOOD.formatted(recordCount, netDeposit));
  }
}
