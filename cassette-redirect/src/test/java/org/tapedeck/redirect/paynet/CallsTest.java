package org.tapedeck.redirect.paynet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Response;
import org.tapedeck.cassette.visit.VisitLimits;
import org.tapedeck.redirect.Calls;
import org.tapedeck.redirect.VisitSample;

/** Which visit a call is for, what a browser's return is worth, what a receipt is answered. */
class CallsTest {

  private static final String UNGUESSABLE = "4a77928e253bc759261d474deb1f963e";

  private final PaynetCassette cassette = new PaynetCassette();

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "4711, return,  'PMD=4711,4a77928e253bc759261d474deb1f963e;status=OK'",
    "-,    return,  PMD=4711",
    "-,    return,  'PMD=4711,;status=OK'",
    "-,    return,  'PMD=,4a77928e253bc759261d474deb1f963e'",
    "-,    return,  utref=4711;irrn=060123456789",
    "-,    return,  'pmd=4711,4a77928e253bc759261d474deb1f963e'",
    "4711, receipt, utref=4711",
    "-,    receipt, 'pmd=4711,4a77928e253bc759261d474deb1f963e'",
  })
  // spotless:on
  void aCallNamesItsVisit(String reference, String call, String fields) {
    Inbound inbound = Calls.call(call, Calls.changed(Map.of(), fields));
    assertEquals(Optional.of(reference).filter(it -> !it.equals("-")), cassette.reference(inbound));
  }

  @Test
  void aCallThatNamesTwoNamesNone() {
    Inbound call = Calls.call("receipt", Map.of("utref", "4711"));
    assertEquals(Optional.empty(), cassette.reference(Calls.and(call, "utref", "4712")));
  }

  /** Whatever a browser says, nothing is paid by it and nothing given up. */
  @ParameterizedTest
  @CsvSource({"OK, 060123456789", "FAIL, 060123456789", "PAID, ''", "'', <script>"})
  void aReturnSaysNothing(String status, String irrn) {
    Map<String, String> fields = Map.of("status", status, "irrn", irrn, "PMD", pmd(UNGUESSABLE));
    assertEquals("Nothing", judged(Calls.call("return", fields)));
  }

  @Test
  void aSignedReceiptInABrowserSaysNothing() {
    Map<String, String> fields = Receipts.signed(Receipts.receipt(), "sha1", Receipts.SECRET);
    fields.put("PMD", pmd(UNGUESSABLE));
    assertEquals("Nothing", judged(Calls.call("return", fields)));
  }

  /** References can be counted up; who guesses one is not led to its buyer's page. */
  @ParameterizedTest
  @CsvSource({"00000000000000000000000000000000", "4A77928E253BC759261D474DEB1F963E", "''"})
  void aReturnWithGuessedMerchantDataIsForged(String guess) {
    assertEquals("Forged", judged(Calls.call("return", Map.of("PMD", pmd(guess)))));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "PAID,             200, paid",
    "NOT_PAID,         200, not paid",
    "TOO_LATE,         200, 'too late, given back'",
    "FORGED,           403, refused",
    "UNKNOWN_VISIT,    404, unknown",
    "USED_ELSEWHERE,   409, paid for another",
    "DOUBTFUL,         409, differs",
    "CONFIRMING,       503, again later",
    "WAITING,          503, again later",
    "MAY_CHARGE,       503, again later",
    "MAY_NOT_CHARGE,   503, again later",
    "PROBED_TOO_LATE,  503, again later",
    "PROBED_AGAIN,     503, again later",
    "PROBED_WHEN_OVER, 503, again later",
  })
  // spotless:on
  void aReceiptIsAnsweredByTheTable(Hearing hearing, int status, String text) {
    var response =
        cassette.answer(Calls.call("receipt", Map.of()), hearing, Receipts.visit().configuration());
    assertEquals(status, response.status());
    assertEquals(text + "\n", response.text());
  }

  /** Only by the account's wish a receipt that differs is not sent again. */
  @ParameterizedTest
  @EnumSource
  void anAccountMayTakeReceiptsThatDiffer(Hearing hearing) {
    var usual =
        cassette.answer(Calls.call("receipt", Map.of()), hearing, Receipts.visit().configuration());
    var taken =
        cassette.answer(
            Calls.call("receipt", Map.of()),
            hearing,
            Receipts.visit().setting("differs", "200").configuration());
    assertEquals(hearing == Hearing.DOUBTFUL ? 200 : usual.status(), taken.status());
  }

  /** He gets a page. */
  @ParameterizedTest
  @EnumSource
  void aBuyerIsToldNothing(Hearing hearing) {
    assertEquals(
        new Response(200, ""),
        cassette.answer(Calls.call("return", Map.of()), hearing, Receipts.visit().configuration()));
  }

  @Test
  void aBuyerHasTenMinutes() {
    VisitSample visit = Receipts.visit();
    assertEquals(limits(10), cassette.limits(visit.configuration()));
    visit.setting("visitTimeout", "15");
    assertEquals(limits(15), cassette.limits(visit.configuration()));
  }

  private static VisitLimits limits(int minutes) {
    return new VisitLimits(Duration.ofMinutes(minutes), Duration.ofMinutes(minutes), Duration.ZERO);
  }

  private static String pmd(String unguessable) {
    return "4711," + unguessable;
  }

  private String judged(Inbound call) {
    return cassette.judge(call, Receipts.visit().visit()).getClass().getSimpleName();
  }
}
