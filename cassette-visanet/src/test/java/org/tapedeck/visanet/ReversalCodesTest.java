package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.Values;

/** Every code of section 3.2 as an answer to a reversal (section 4). Typed by hand. */
class ReversalCodesTest {

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "Reversed,      00 79",
    "DECLINED,      05 21 57 58",
    "INVALID,       76 77 80 94",                         // no original, or another one
    "INVALID,       12 13 14 15 25 30 78 CV EA EB",
    "TryLater,      19 28 91 96",
    "Misconfigured, 03 92 HV",
    "Unknown,       06",
    "Unknown,       01 02 04 07 08 10 11 34 39 41 43 51", // answers to an authorization
    "Unknown,       52 53 54 55 59 61 62 63 65 75 81 82 83 85 86 93",
    "Unknown,       EC N3 N4 N7 R0 R1 V1",
    "Unknown,       98 99 ZZ 0 97 9 D5",                  // no rows
  })
  // spotless:on
  void codeMeansWhatTheSpecificationSays(String outcome, String codes) {
    for (String code : codes.split(" ")) {
      assertEquals(outcome, word(told(code)), code);
    }
  }

  private static HostOutcome told(String code) {
    return ReversalCodes.outcome(Values.of(Map.of("reversalResponseCode", code)));
  }

  private static String word(HostOutcome outcome) {
    return outcome instanceof Declined declined
        ? declined.reason().name()
        : outcome.getClass().getSimpleName();
  }
}
