package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.Values;

class GatewayAnswerTest {

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // outcome,     errors (VisaNet specification, sections 1.6 and 8)
    "Unknown,       500 501 503 505 506 509",
    "Misconfigured, 502 504 507 508 510 511 512 513 514",
    "Unknown,       515 499 0 999999999",
  })
  // spotless:on
  void gatewayErrorTellsWhetherTheHostMayHaveActed(String outcome, String errors) {
    for (String error : errors.split(" ")) {
      assertEquals(outcome, kind(told("x-data/xact-error", error + " - words")), error);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"502 - no", "502   -   no packet", "502 - no\r\n"})
  void errorLineMayBeSpacedInManyWays(String line) {
    assertEquals("Misconfigured", kind(told("X-Data/Xact-Error", line)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "502", "502 -", "502 no", "- no", "no", "502 - no\nmore"})
  void whatIsNoErrorLineIsUnknown(String text) {
    assertEquals("Unknown", kind(told("x-data/xact-error", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/plain", "", "x-data/xact-response"})
  void errorLineOfAProxyIsUnknown(String contentType) {
    assertEquals("Unknown", kind(told(contentType, "502 - Bad Gateway")));
  }

  @Test
  void gatewaysWordsAreNotRepeated() {
    String reason = "gateway error 502, the packet was built wrongly";
    Values evidence =
        Values.of(
            Map.of("gatewayError", "502", "gatewayErrorText", "the packet was built wrongly"));
    assertEquals(
        new Misconfigured(reason, evidence), told("x-data/xact-error", "502 - 4111111111111111"));
    assertEquals(
        new Unknown("gateway error 503, the host cannot be reached"),
        told("x-data/xact-error", "503 - 4111111111111111"));
  }

  private static HostOutcome told(String contentType, String text) {
    Answer answer = new Answer(contentType, text.getBytes(US_ASCII));
    return GatewayAnswer.outcome(
        answer,
        record -> {
          throw new AssertionError("there is no record");
        });
  }

  private static String kind(HostOutcome outcome) {
    return outcome.getClass().getSimpleName();
  }
}
