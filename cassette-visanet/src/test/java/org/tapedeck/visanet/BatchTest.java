package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static final BatchDetails DETAILS =
      new BatchDetails(VisaNetKeywords.withAccountDefaults(Samples.ACCOUNT));

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
  void w12c_saleAfterAPartialReversal() throws Exception {
    ScriptedHost host = ScriptedHost.answering(good(5, 20));
    Values reversed = Values.of(Map.of("reversalResponseCode", "00", "reversalStatus", "1"));
    new VisaNetCassette().closeBatch(Samples.batch(Samples.APPROVED.and(reversed)), host);
    // W12c has a purchase id of letters; ours is the order number.
    assertArrayEquals(
        GoldenBytes.of("w12a", "w12b", "sale-reversed", "credit", "w12e"), host.onlySent().bytes());
  }

  @Test
  void reimbursementAttributeIsTheAccounts() throws Exception {
    ScriptedHost host = ScriptedHost.answering(good(5, 20));
    Values account = Values.of(Map.of("reimbursementAttribute", "J"));
    new VisaNetCassette().closeBatch(Samples.withAccount(account, Samples.batch()), host);
    assertArrayEquals(
        GoldenBytes.of("w12a", "w12b", "sale-reimbursed", "credit-reimbursed", "w12e"),
        host.onlySent().bytes());
  }

  @Test
  void aReversalThatWasRefusedLeavesTheSaleAsItWas() {
    Values refused = Values.of(Map.of("reversalResponseCode", "77"));
    Values detail = DETAILS.values(Samples.sale(Samples.APPROVED.and(refused)));
    assertEquals("00", detail.text("transactionStatus"));
    assertEquals("00", detail.text("responseCode"));
  }

  @Test
  void lettersGoOutInUpperCase() throws Exception {
    ScriptedHost host = ScriptedHost.answering(good(5, 20));
    new VisaNetCassette().closeBatch(Samples.inLowerCase(Samples.batch()), host);
    byte[] golden = GoldenBytes.of("w12a", "w12b", "sale", "credit", "w12e");
    assertArrayEquals(golden, host.onlySent().bytes());
  }

  @ParameterizedTest
  @CsvSource({
    "002254123456789, 002254123456789",
    "2254123,         225412300000000",
    "'',              000000000000000",
  })
  void whatATransactionIdentifierLacksIsZeros(String answered, String sent) {
    Values evidence = Samples.APPROVED.and(Values.of(Map.of("transactionIdentifier", answered)));
    Values detail = DETAILS.values(Samples.sale(evidence));
    assertEquals(sent, detail.text("transactionIdentifier"));
  }

  @Test
  void w11_goodBatch() throws Exception {
    BatchTotals one = new BatchTotals(1, Samples.dollars(320), 0, Samples.dollars(0));
    Settled settled =
        assertInstanceOf(Settled.class, outcome(Samples.batch(2, false, one), golden("w11")));
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
  void w13_duplicateOfABatchSentAgainIsSettled() throws Exception {
    Settled settled = assertInstanceOf(Settled.class, outcome(Samples.batchAgain(), golden("w13")));
    assertEquals(true, settled.balanced());
    assertEquals("0911", settled.evidence().text("acceptedDate"));
    assertEquals(Optional.empty(), settled.evidence().find("duplicateOnFirstSending"));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // repeated, sales, cents, credits, cents; W13 tells of 5 records and 20 cents
    "false, 1, 120, 1,  99",
    "true,  1, 120, 1,  99",   // another net
    "true,  2, 120, 1, 100",   // another count
  })
  // spotless:on
  void duplicateOfAnotherBatchHasTakenTheNumber(
      boolean repeated, int sales, long sold, int credits, long credited) throws Exception {
    BatchTotals totals =
        new BatchTotals(sales, Samples.dollars(sold), credits, Samples.dollars(credited));
    BatchCloseRequest batch = Samples.batch(3, repeated, totals);
    Declined declined = assertInstanceOf(Declined.class, outcome(batch, golden("w13")));
    assertEquals(DeclineReason.BATCH_NUMBER_TAKEN, declined.reason());
    // spotless:off
    assertEquals(Values.of(Map.of(
        "batchResponseCode", "QD",
        "hostBatchNumber",   "003",
        "hostRecordCount",   "000000005",
        "hostNetDeposit",    "0000000000000020",
        "acceptedDate",      "0911")), declined.evidence());
    // spotless:on
  }

  @Test
  void w13_duplicateOfABatchThatWasNotSentBeforeIsSettledAndMarked() throws Exception {
    Settled settled = assertInstanceOf(Settled.class, outcome(Samples.batch(), golden("w13")));
    assertEquals(true, settled.balanced());
    assertEquals("0911", settled.evidence().text("acceptedDate"));
    assertEquals("1", settled.evidence().text("duplicateOnFirstSending"));
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

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // tail after the batch number,  type, record, of, field
    "'E0003D19',                     E,    0003,   D,  19",   // nothing after the field number
    "'E   3D19',                     E,    -,      D,  19",
    "'E0003D 9',                     E,    0003,   D,  -",
    "'E0003 19',                     E,    0003,   -,  19",
    "' 0003D19',                     -,    0003,   D,  19",
    "'E0003D1',                      E,    0003,   D,  -",
    "'E00',                          E,    -,      -,  -",
    "'',                             -,    -,      -,  -",
    "'E0003D19\u0007\u001C\u007F',   E,    0003,   D,  19",   // contents with any characters
    "'E0003D19 4111111111111111 4111111111111111', E, 0003, D, 19",   // more than 32 of them
  })
  // spotless:on
  void rejectionIsANoHoweverItsTailLooks(
      String tail, String type, String record, String recordType, String field) throws Exception {
    Answer answer = Samples.framed("K1.ZR@@@@0000000050000000000000020RB00003" + tail);
    Declined declined = assertInstanceOf(Declined.class, outcome(answer));
    assertEquals(DeclineReason.BATCH_REJECTED, declined.reason());
    assertEquals("RB", declined.evidence().text("batchResponseCode"));
    assertEquals(type, declined.evidence().find("errorType").orElse("-"));
    assertEquals(record, declined.evidence().find("errorRecordNumber").orElse("-"));
    assertEquals(recordType, declined.evidence().find("errorRecordType").orElse("-"));
    assertEquals(field, declined.evidence().find("errorFieldNumber").orElse("-"));
    assertFalse(declined.evidence().asMap().toString().contains("41111"), "contents are told");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB00003 ACCEPTED               ", // one space too few
        "GB00003 ACCEPTED                 ", // one too many
        "QD000039 11                     ", // no date
        "QD00003091                      ", // cut off
        "RB000", // no whole batch number
        "RB00 03E0003D19",
      })
  void answerThatIsNotWholeIsUnknown(String ending) throws Exception {
    Answer answer = Samples.framed("K1.ZR@@@@0000000050000000000000020" + ending);
    assertInstanceOf(Unknown.class, outcome(Samples.batchAgain(), answer));
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

  private static Answer golden(String example) {
    return Samples.answer(GoldenBytes.of(example));
  }

  private static Answer good(int recordCount, int netDeposit) {
    return Samples.framed(String.format(Locale.ROOT, GOOD, recordCount, netDeposit));
  }
}
