package org.tapedeck.redirect.commsecure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Calls;
import org.tapedeck.redirect.Verdicts;

/** What results come to (section 2.4), signed by openssl. */
class ResultClassesTest {

  private final CommSecureCassette cassette = new CommSecureCassette();

  @ParameterizedTest
  @CsvFileSource(resources = "/commsecure/results.csv", numLinesToSkip = 1)
  void aResultComesToItsClass(
      Generation generation,
      String probed,
      String surcharge,
      String before,
      String after,
      String verdict,
      String name) {
    Visit visit =
        Messages.visit(generation)
            .setting("surcharge", surcharge)
            .probed(probed.equals("yes"))
            .visit();
    Map<String, String> fields = Calls.changed(Messages.result(generation), before);
    Map<String, String> sent = Calls.changed(Messages.signed(fields, "foo"), after);
    Verdict told = cassette.judge(Calls.call("result", sent), visit);
    assertEquals(verdict, told.getClass().getSimpleName());
    assertEquals(name, Verdicts.evidence(told).find("resultClass").orElse("-"));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "Proven, new, -,   new",
    "Forged, new, -,   old",
    "Proven, new, old, old",
    "Proven, new, old, new",
    "Forged, new, old, other",
  })
  // spotless:on
  void duringAChangeOverBothSecretsHold(String verdict, String secret, String before, String by) {
    Visit visit = changedOver(secret, before);
    Map<String, String> sent = Messages.signed(Messages.result(Generation.B), by);
    assertEquals(verdict, word(cassette.judge(Calls.call("result", sent), visit)));
  }

  @Test
  void theLetterCaseOfTheCodeDoesNotMatter() {
    Map<String, String> sent = Messages.signed(Messages.result(Generation.B), "foo");
    sent.computeIfPresent("MAC", (name, mac) -> mac.toUpperCase(Locale.ROOT));
    assertEquals("Proven", word(judged(sent)));
  }

  /** Nobody knows which of two was signed. */
  @ParameterizedTest
  @CsvSource({"Amount, 69000", "Amount, 1", "MAC, 0", "Status, Accepted"})
  void aDoubledParameterIsForged(String name, String value) {
    Inbound once = Calls.call("result", Messages.signed(Messages.result(Generation.B), "foo"));
    Inbound call = Calls.and(once, name, value);
    assertEquals("Forged", word(cassette.judge(call, Messages.visit(Generation.B).visit())));
  }

  /** One that nobody uses may come as often as a proxy likes. */
  @Test
  void aDoubledFieldThatNobodyKnowsIsNoHarm() {
    Inbound sent = Calls.call("result", Messages.signed(Messages.result(Generation.B), "foo"));
    Inbound call = Calls.and(Calls.and(sent, "Via", "1.1 one"), "Via", "1.1 two");
    assertEquals("Proven", word(cassette.judge(call, Messages.visit(Generation.B).visit())));
  }

  /**
   * A bank of 2006 may sign the bytes of ISO 8859-1; these codes are openssl's over {@code
   * CardName=Jos\xE9}, and of a name that has the same letters in UTF-8.
   */
  @ParameterizedTest
  @CsvSource({
    "Proven, JosXE9X, 0f9ad0e74fadd444a922af5cfcb71227c8393b7b",
    "Proven, JosXE9X, d2905a3a53b8630d0001132e5f2eeb46bc3cd7d8",
    "Forged, JosXE8X, 0f9ad0e74fadd444a922af5cfcb71227c8393b7b",
    "Forged, Jos?,    0f9ad0e74fadd444a922af5cfcb71227c8393b7b",
    "Forged, Jos,     0f9ad0e74fadd444a922af5cfcb71227c8393b7b",
  })
  void aNameInIso88591IsSignedByItsBytes(String verdict, String name, String mac) {
    Map<String, String> sent = Messages.result(Generation.B);
    sent.put("CardName", name.replace("XE9X", "\u00e9").replace("XE8X", "\u00e8"));
    sent.put("MAC", mac);
    assertEquals(verdict, word(judged(sent)));
  }

  /** As it came: the key with its plus signs, the zeros of a number that is a text. */
  @Test
  void aProofHasWhatARefundNeeds() {
    Proof proof = proof(Messages.result(Generation.B));
    assertEquals("SimProxy 54021549", proof.bankReference());
    assertEquals(
        Map.ofEntries(
            Map.entry("amountAsked", "69000"),
            Map.entry("amountPaid", "69000"),
            Map.entry("authNum", "05260"),
            Map.entry("cardNumber", "51000...0008"),
            Map.entry("cardType", "MASTERCARD"),
            Map.entry("errorString", "No Error"),
            Map.entry("reference", "200"),
            Map.entry("refundKey", "KJdW+tSk95x+d54+gHB0"),
            Map.entry("resultClass", "Accepted"),
            Map.entry("settlement", "1110"),
            Map.entry("status", "Accepted"),
            Map.entry("surcharge", "0"),
            Map.entry("transId", "SimProxy 54021549")),
        proof.evidence().asMap());
  }

  @ParameterizedTest
  @CsvSource({
    "51000...0008,            51000...0008",
    "5100000000000008,        ************0008",
    "5100 0000 0000 0008,     **** **** **** 0008",
    "5100-0000-0000-0008,     ****-****-****-0008",
    "5100  0000 - 00000008,   ****  **** - ****0008",
    "510000000008,            ********0008",
    "5100000000000000008,     ***************0008",
    "510000 0008,             ****** 0008",
    "510000...0008,           510000...0008",
    "card 5100000000000008 x, card ************0008 x",
  })
  void aCardNumberThatIsNotMaskedIs(String sent, String kept) {
    Map<String, String> fields = Messages.result(Generation.B);
    fields.put("CardNumber", sent);
    assertEquals(kept, proof(fields).evidence().text("cardNumber"));
  }

  @Test
  void digitsWithoutEndAreMaskedToo() {
    Map<String, String> fields = Messages.result(Generation.B);
    fields.put("CardNumber", "5 ".repeat(30_000));
    assertEquals("* ".repeat(250), proof(fields).evidence().text("cardNumber"));
  }

  @Test
  void aCardNumberInTheBanksErrorIsMaskedToo() {
    Map<String, String> fields = Messages.result(Generation.B);
    fields.put("Status", "Declined");
    fields.put("ErrorString", "card 5100 0000 0000 0008 expired 0612");
    Verdict verdict = judged(Messages.signed(fields, "foo"));
    assertEquals(
        "card **** **** **** 0008 expired 0612", Verdicts.evidence(verdict).text("errorString"));
  }

  @ParameterizedTest
  @EnumSource
  void aProofIsConfirmedByItself(Generation generation) {
    Visit visit = Messages.visit(generation).visit();
    Map<String, String> sent = Messages.signed(Messages.result(generation), "foo");
    Proof proof = ((Verdict.Proven) cassette.judge(Calls.call("result", sent), visit)).proof();
    for (boolean repeated : List.of(false, true)) {
      HostOutcome outcome = cassette.confirm(visit, proof, repeated, null);
      assertEquals(proof.evidence(), ((HostOutcome.Approved) outcome).evidence());
    }
  }

  @Test
  void aProofOfAnotherAmountIsNoProof() {
    Proof proof = new Proof("x", Values.of(Map.of("amountAsked", "69001")));
    Visit visit = Messages.visit(Generation.B).visit();
    assertEquals(
        "Doubtful", cassette.confirm(visit, proof, false, null).getClass().getSimpleName());
  }

  /** Of a result that is in doubt nobody knows whether money was taken. */
  @ParameterizedTest
  @CsvSource({
    "true,  Status=Denied",
    "true,  Status=Declined",
    "false, Status=Declined;Amount=1",
    "false, ErrorString=Expired card",
  })
  void aBuyerIsToldThatNoMoneyWasTakenWhereThatIsSure(boolean told, String changes) {
    Map<String, String> fields = Calls.changed(Messages.result(Generation.B), changes);
    Verdict verdict = judged(Messages.signed(fields, "foo"));
    assertEquals(
        told ? "The bank declined the payment, and no money was taken." : "-",
        cassette.toldBuyer(Verdicts.evidence(verdict)).orElse("-"));
  }

  /** The account has changed to B while the buyer was at the bank. */
  @Test
  void aVisitIsJudgedAsItWasBegun() {
    Visit visit = Messages.visit(Generation.B).known("generation", "A").visit();
    Map<String, String> sent = Messages.signed(Messages.result(Generation.A), "foo");
    assertEquals("Proven", word(cassette.judge(Calls.call("result", sent), visit)));
  }

  private Proof proof(Map<String, String> fields) {
    return ((Verdict.Proven) judged(Messages.signed(fields, "foo"))).proof();
  }

  private Verdict judged(Map<String, String> sent) {
    return cassette.judge(Calls.call("result", sent), Messages.visit(Generation.B).visit());
  }

  private static Visit changedOver(String secret, String before) {
    var sample = Messages.visit(Generation.B).setting("secret", secret);
    return before.equals("-") ? sample.visit() : sample.setting("secretBefore", before).visit();
  }

  private static String word(Verdict verdict) {
    return verdict.getClass().getSimpleName();
  }
}
