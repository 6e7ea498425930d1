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

  private static final HostOutcome READ = new Misconfigured("read", Values.NONE);

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

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // content type,                      line,                outcome
    "'',                                  502 - no packet,     Unknown",
    "text/plain,                          502 - no packet,     Unknown",
    "X-Data/Xact-Error,                   502 - no packet,     Misconfigured",
    "text/plain,                          500 - lost,          Unknown",
    "text/plain,                          515 - new,           Unknown",
    "text/plain,                          499 - old,           Unknown",
    "text/plain,                          0502 - no number,    Unknown",
    "text/plain,                          502,                 Unknown",
    "text/plainer,                        502 - no packet,     Unknown",
    "text/html,                           502 - Bad Gateway,   Unknown",
    "x-data/xact-response,                502 - no packet,     Unknown",
  })
  // spotless:on
  void onlyWithItsTypeAnErrorIsMoreThanUnknown(String type, String line, String outcome) {
    assertEquals(outcome, kind(told(type, line)));
  }

  @Test
  void whatIsNotInTheTableIsAnErrorOnlyByItsType() {
    assertEquals(
        new Unknown("gateway error 515, not in the table"),
        told("x-data/xact-error", "515 - something new"));
    assertEquals(
        new Unknown("the answer is neither a frame nor a gateway error"),
        told("text/plain", "515 - something new"));
    assertEquals(
        new Unknown("gateway error 502, the packet was built wrongly?"),
        told("text/plain", "502 - Bad Gateway"));
  }

  @Test
  void anErrorLineWithAnStxIsNone() {
    byte[] body = "502 - no packet ".getBytes(US_ASCII);
    body[body.length - 1] = (byte) 0x82;
    Answer answer = new Answer("text/plain", body);
    assertEquals("Unknown", kind(GatewayAnswer.outcome(answer, record -> null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-data/xact-response", "", "text/html", "x-data/xact-error"})
  void aWholeFrameIsReadWhateverItsType(String type) {
    Answer answer = new Answer(type, GoldenBytes.of("w4"));
    assertEquals("Misconfigured", kind(GatewayAnswer.outcome(answer, record -> READ)));
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
