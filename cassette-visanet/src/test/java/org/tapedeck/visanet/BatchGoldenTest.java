package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Values;

/** The tables against W12, byte by byte, with values typed by hand. */
class BatchGoldenTest {

  // spotless:off
  private static final Values ACCOUNT = Samples.ACCOUNT.and(Values.of(Map.of(
      "agentBank",      "0",
      "agentChain",     "0",
      "industryCode",   "D",
      "countryCode",    "840",
      "currencyCode",   "840",
      "language",       "0",
      "locationNumber", "1",
      "batchDate",      "911",
      "batchNumber",    "3")));

  private static final Values SALE = Samples.APPROVED.and(Values.of(Map.ofEntries(
      Map.entry("transactionCode",       "56"),
      Map.entry("transactionStatus",     "10"),
      Map.entry("reimbursementAttribute", "0"),
      Map.entry("pan",                   "4111111111111111"),
      Map.entry("localDate",             "0911"),
      Map.entry("localTime",             "103015"),
      Map.entry("settlementAmount",      "120"),
      Map.entry("authorizedAmount",      "320"),
      Map.entry("totalAuthorizedAmount", "320"),
      Map.entry("purchaseId",            "ORDER0001"))));

  private static final Values CREDIT = Values.of(Map.ofEntries(
      Map.entry("transactionCode",       "CR"),
      Map.entry("transactionStatus",     "00"),
      Map.entry("reimbursementAttribute", "0"),
      Map.entry("pan",                   "5499740000000057"),
      Map.entry("requestedACI",          "Y"),
      Map.entry("returnedACI",           ""),
      Map.entry("authSourceCode",        "9"),
      Map.entry("sequenceNumber",        "6"),
      Map.entry("responseCode",          ""),
      Map.entry("authCode",              ""),
      Map.entry("localDate",             "0911"),
      Map.entry("localTime",             "104200"),
      Map.entry("avsResultCode",         "0"),
      Map.entry("transactionIdentifier", "000000000000000"),
      Map.entry("validationCode",        ""),
      Map.entry("settlementAmount",      "100"),
      Map.entry("authorizedAmount",      "0"),
      Map.entry("totalAuthorizedAmount", "0"),
      Map.entry("purchaseId",            "ORDER0002")));

  private static final Values TOTALS = ACCOUNT.and(Values.of(Map.of(
      "recordCount",  "5",
      "hashingTotal", "220",
      "netDeposit",   "20")));
  // spotless:on

  @Test
  void w12a_header() {
    assertGolden("w12a", new FramedRecord(BatchFormats.HEADER, ACCOUNT, false));
  }

  @Test
  void w12b_parameter() {
    assertGolden("w12b", new FramedRecord(BatchFormats.PARAMETER, ACCOUNT, false));
  }

  @Test
  void w12c_saleAfterAPartialReversal() {
    assertGolden("w12c", new FramedRecord(BatchFormats.DETAIL, SALE, false));
  }

  @Test
  void w12d_credit() {
    assertGolden("w12d", new FramedRecord(BatchFormats.DETAIL, CREDIT, false));
  }

  @Test
  void w12e_trailer() {
    assertGolden("w12e", new FramedRecord(BatchFormats.TRAILER, TOTALS, true));
  }

  private static void assertGolden(String example, FramedRecord record) {
    assertArrayEquals(GoldenBytes.of(example), record.bytes());
  }
}
