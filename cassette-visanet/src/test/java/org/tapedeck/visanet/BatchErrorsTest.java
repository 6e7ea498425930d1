package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Values;

/** The field numbers of section 5.8, counted there and not in our tables. */
class BatchErrorsTest {

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // record, type, field, name,                  order, number
    "0001,     H,    06,    acquirerBin,           -,     -",
    "0001,     H,    12,    deviceCode,            -,     -",
    "0001,     H,    13,    -,                     -,     -",
    "0002,     P,    06,    countryCode,           -,     -",
    "0002,     P,    13,    terminalId,            -,     -",
    "0003,     D,    09,    pan,                   1,     payment 7",
    "0004,     D,    19,    transactionIdentifier, 2,     credit 9",
    "0004,     D,    31,    electronicCommerce,    2,     credit 9",
    "0005,     D,    31,    electronicCommerce,    -,     -",
    "0001,     D,    06,    transactionCode,       -,     -",
    "0005,     T,    06,    batchDate,             -,     -",
    "0005,     T,    11,    netDeposit,            -,     -",
    "0005,     T,    12,    -,                     -,     -",
    "0005,     T,    00,    -,                     -,     -",
    "0003,     L,    06,    -,                     -,     -",
  })
  // spotless:on
  void rejectedFieldIsNamed(
      String record, String type, String field, String name, String order, String number) {
    Values tail =
        Values.of(
            Map.of(
                "errorType", "E",
                "errorRecordNumber", record,
                "errorRecordType", type,
                "errorFieldNumber", field));
    Values evidence = BatchErrors.evidence(tail, Samples.batch());
    assertEquals(name, evidence.find("errorField").orElse("-"));
    assertEquals(order, evidence.find("errorOrderNumber").orElse("-"));
    assertEquals(number, number(evidence));
  }

  private static String number(Values evidence) {
    return evidence
        .find("errorPaymentNumber")
        .map(payment -> "payment " + payment)
        .or(() -> evidence.find("errorCreditNumber").map(credit -> "credit " + credit))
        .orElse("-");
  }
}
