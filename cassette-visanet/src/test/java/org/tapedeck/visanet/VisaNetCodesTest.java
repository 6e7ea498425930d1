package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.Values;

/** Every code of section 3.2, and what it must come to. Typed by hand from the specification. */
class VisaNetCodesTest {

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "Approved,      00",
    "REFERRAL,      01 02",
    "PICK_UP,       04 07 41 43",
    "INVALID,       12 13 30 CV EA EB EC",
    "DECLINED,      05 08 11 14 15 25 34 39 51 52 53 54 55 57 58 59",
    "DECLINED,      61 62 63 65 75 78 82 83 86 93 N3 N4 N7 R0 R1 V1",
    "TryLater,      19 28 91 96",
    "Misconfigured, 03 92 HV",
    "Unknown,       06 10 81 85 94",
    "Unknown,       21 76 77 79 80",        // answers to a reversal
    "Unknown,       98 99 ZZ 0 a1 D5 5D",   // no rows
  })
  // spotless:on
  void codeMeansWhatTheSpecificationSays(String outcome, String codes) {
    for (String code : codes.split(" ")) {
      assertEquals(outcome, word(told(code)), code);
    }
  }

  private static HostOutcome told(String code) {
    return VisaNetCodes.outcome(Values.of(Map.of("responseCode", code, "avsResultCode", "0")));
  }

  private static String word(HostOutcome outcome) {
    return outcome instanceof Declined declined
        ? declined.reason().name()
        : outcome.getClass().getSimpleName();
  }
}
