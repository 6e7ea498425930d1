package org.tapedeck.redirect.commsecure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Response;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.VisitLimits;
import org.tapedeck.redirect.Calls;
import org.tapedeck.redirect.VisitSample;

/** The bank's question whether it may charge (section 2.1). */
class ProbeTest {

  private final CommSecureCassette cassette = new CommSecureCassette();

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "MayCharge,    CustNum=1000;RefNum=200;Amount=69000",
    "MayCharge,    CustNum=1000;RefNum=200;Amount=69000;More=1",
    "MayNotCharge, CustNum=1001;RefNum=200;Amount=69000",
    "MayNotCharge, CustNum=01000;RefNum=200;Amount=69000",
    "MayNotCharge, RefNum=200;Amount=69000",
    "MayNotCharge, CustNum=1000;RefNum=200;Amount=68999",
    "MayNotCharge, CustNum=1000;RefNum=200;Amount=69001",
    "MayNotCharge, CustNum=1000;RefNum=200;Amount=0",
    "MayNotCharge, CustNum=1000;RefNum=200;Amount=-69000",
    "MayNotCharge, CustNum=1000;RefNum=200;Amount=690.00",
    "MayNotCharge, CustNum=1000;RefNum=200;Amount=69000%20",
    "MayNotCharge, CustNum=1000;RefNum=200;Amount=99999999999999999999",
    "MayNotCharge, CustNum=1000;RefNum=200;Amount=",
    "MayNotCharge, CustNum=1000;RefNum=200",
  })
  // spotless:on
  void whatTheBuyerPresentedIsCompared(String verdict, String fields) {
    assertEquals(verdict, word(judged(Messages.visit(Generation.A), fields)));
  }

  @Test
  void whatDiffersIsToldToAdministrators() {
    Verdict verdict = judged(Messages.visit(Generation.A), "CustNum=1000;RefNum=200;Amount=1");
    assertTrue(((Verdict.MayNotCharge) verdict).warning());
  }

  /** Which of two amounts would be charged, nobody knows. */
  @Test
  void aDoubledParameterMayNotBeCharged() {
    Inbound once = probe("CustNum=1000;RefNum=200;Amount=69000");
    Inbound call = Calls.and(once, "Amount", "69000");
    assertEquals("MayNotCharge", word(cassette.judge(call, Messages.visit(Generation.A).visit())));
  }

  @Test
  void theShopsOwnCustomerNumberIsCompared() {
    VisitSample visit = Messages.visit(Generation.A).ordered("customerNumber", "77");
    assertEquals("MayCharge", word(judged(visit, "CustNum=77;RefNum=200;Amount=69000")));
    assertEquals("MayNotCharge", word(judged(visit, "CustNum=1000;RefNum=200;Amount=69000")));
  }

  /** Generation B asks nothing before it charges. */
  @Test
  void aVisitOfGenerationBIsNotProbed() {
    assertEquals(
        "MayNotCharge",
        word(judged(Messages.visit(Generation.B), "CustNum=1000;RefNum=200;Amount=69000")));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "MayCharge, 203.0.113.7,                 203.0.113.7",
    "MayCharge, '198.51.100.1, 203.0.113.7', 203.0.113.7",
    "MayCharge, 2001:db8::7,                 2001:db8:0:0:0:0:0:7",
    "MayCharge, ::ffff:203.0.113.7,          203.0.113.7",
    "Forged,    203.0.113.70,                203.0.113.7",
    "Forged,    203.0.113.8,                 203.0.113.7",
    "Forged,    2001:db8::7,                 2001:db8::8",
    "Forged,    203.0.113.7,                 localhost",
    "Forged,    203.0.113.7,                 ''",
    "Forged,    203.0.113.7,                 fe80::1%eth0",
    "Forged,    nonsense,                    203.0.113.7",
  })
  // spotless:on
  void probesComeFromTheListOnly(String verdict, String list, String from) {
    Inbound call =
        new Inbound("probe", probe("CustNum=1000;RefNum=200;Amount=69000").parameters(), from);
    assertEquals(
        verdict,
        word(
            cassette.judge(
                call, Messages.visit(Generation.A).setting("probeAddresses", list).visit())));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "MAY_CHARGE,       200, ACCEPT",
    "MAY_NOT_CHARGE,   200, DECLINE DIFFERS",
    "UNKNOWN_VISIT,    200, DECLINE UNKNOWN",
    "PROBED_TOO_LATE,  200, DECLINE EXPIRED",
    "PROBED_AGAIN,     200, DECLINE REPEATED",
    "PROBED_WHEN_OVER, 200, DECLINE OVER",
    "FORGED,           403, DECLINE ADDRESS",
    "PAID,             200, DECLINE REFUSED",
    "NOT_PAID,         200, DECLINE REFUSED",
    "CONFIRMING,       200, DECLINE REFUSED",
    "TOO_LATE,         200, DECLINE REFUSED",
    "USED_ELSEWHERE,   200, DECLINE REFUSED",
    "DOUBTFUL,         200, DECLINE REFUSED",
    "WAITING,          200, DECLINE REFUSED",
  })
  // spotless:on
  void aProbeIsAnsweredByTheTable(Hearing hearing, int status, String line) {
    Response response =
        cassette.answer(probe(""), hearing, Messages.visit(Generation.A).configuration());
    assertEquals(new Response(status, line + "\n"), response);
  }

  @Test
  void onlyOneHearingLetsTheBankCharge() {
    for (Hearing hearing : Hearing.values()) {
      String text =
          cassette.answer(probe(""), hearing, Messages.visit(Generation.A).configuration()).text();
      assertEquals(hearing == Hearing.MAY_CHARGE, text.startsWith("ACCEPT"), hearing.name());
    }
  }

  /** Whoever brings a result gets a page; a script behind it is told nothing. */
  @Test
  void aResultIsAnsweredTheSameWhateverBecameOfIt() {
    Inbound result = Calls.call("result", Map.of());
    for (Hearing hearing : Hearing.values()) {
      assertEquals(
          new Response(200, ""),
          cassette.answer(result, hearing, Messages.visit(Generation.B).configuration()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "probe,  RefNum=200,                   200",
    "result, RefNum=200,                   200",
    "result, PaymentID=200,                200",
    "result, PaymentID=200;RefNum=200,     -",
    "result, Paymentid=200,                -",
    "probe,  CustNum=1000,                 -",
  })
  void aCallNamesItsVisit(String call, String fields, String reference) {
    Inbound inbound = Calls.call(call, Calls.changed(Map.of(), fields));
    assertEquals(
        Optional.of(reference).filter(told -> !told.equals("-")), cassette.reference(inbound));
  }

  @Test
  void limitsAreTheSeedsUnlessTheAccountHasOthers() {
    VisitSample visit = Messages.visit(Generation.A);
    assertEquals(limits(60, 30, 5), cassette.limits(visit.configuration()));
    visit.setting("visitTimeout", "20").setting("probeWindow", "10").setting("probeGuard", "0");
    assertEquals(limits(20, 10, 0), cassette.limits(visit.configuration()));
  }

  private static VisitLimits limits(int visit, int probe, int guard) {
    return new VisitLimits(
        Duration.ofMinutes(visit), Duration.ofMinutes(probe), Duration.ofSeconds(guard));
  }

  private Verdict judged(VisitSample visit, String fields) {
    return cassette.judge(probe(fields), visit.visit());
  }

  private static Inbound probe(String fields) {
    return Calls.call("probe", fields.isEmpty() ? Map.of() : Calls.changed(Map.of(), fields));
  }

  private static String word(Verdict verdict) {
    return verdict.getClass().getSimpleName();
  }
}
