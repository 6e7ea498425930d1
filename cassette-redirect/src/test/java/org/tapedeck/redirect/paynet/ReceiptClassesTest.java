package org.tapedeck.redirect.paynet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Calls;
import org.tapedeck.redirect.VisitSample;

/** What receipts come to (section 4.4), signed by openssl. */
class ReceiptClassesTest {

  private final PaynetCassette cassette = new PaynetCassette();

  @ParameterizedTest
  @CsvFileSource(resources = "/paynet/receipts.csv", numLinesToSkip = 1)
  void aReceiptComesToItsVerdict(
      String hash, String wrongAmount, String before, String after, String verdict) {
    Visit visit =
        Receipts.visit()
            .setting("macAlgorithm", hash.toUpperCase(Locale.ROOT))
            .setting("wrongAmount", wrongAmount)
            .visit();
    Map<String, String> fields = Calls.changed(Receipts.receipt(), before);
    Map<String, String> sent = Calls.changed(Receipts.signed(fields, hash, Receipts.SECRET), after);
    assertEquals(verdict, told(cassette.judge(Calls.call("receipt", sent), visit), visit));
  }

  /** The dossier's own vectors, whose PMD is another shop's. */
  @ParameterizedTest
  @CsvSource({
    "SHA1,   0e1a5e8da07666bc05a8d470697216382f6e0318",
    "SHA256, 5ffa06456a77be33bae943620d3e60c560b2b9706340b60c01de96bca12c8c9d",
  })
  void theVectorOfTheSpecificationIsGenuine(String algorithm, String mac) {
    VisitSample visit = Receipts.visit().setting("macAlgorithm", algorithm);
    Map<String, String> sent = Calls.changed(Receipts.receipt(), "pmd=1234567,1234568;mac=" + mac);
    assertEquals("Doubtful", word(cassette.judge(Calls.call("receipt", sent), visit.visit())));
    sent.put("mac", mac.replace('0', '1'));
    assertEquals("Forged", word(cassette.judge(Calls.call("receipt", sent), visit.visit())));
  }

  @ParameterizedTest
  @CsvSource({"SHA1, sha256", "SHA256, sha1"})
  void theOtherAlgorithmIsForged(String algorithm, String hash) {
    VisitSample visit = Receipts.visit().setting("macAlgorithm", algorithm);
    Map<String, String> sent = Receipts.signed(Receipts.receipt(), hash, Receipts.SECRET);
    assertEquals("Forged", word(cassette.judge(Calls.call("receipt", sent), visit.visit())));
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
    VisitSample visit = Receipts.visit().setting("secret", secret);
    if (!before.equals("-")) {
      visit.setting("secretBefore", before);
    }
    Map<String, String> sent = Receipts.signed(Receipts.receipt(), "sha1", by);
    assertEquals(verdict, word(cassette.judge(Calls.call("receipt", sent), visit.visit())));
  }

  @ParameterizedTest
  @CsvSource({"amount, 34000", "status, OK", "mac, 0", "attempt, 1", "utref, 4711"})
  void aDoubledFieldIsForged(String name, String value) {
    var once = Calls.call("receipt", Receipts.signed(Receipts.receipt(), "sha1", Receipts.SECRET));
    Verdict verdict = cassette.judge(Calls.and(once, name, value), Receipts.visit().visit());
    assertEquals("Forged", word(verdict));
  }

  @Test
  void theLetterCaseOfTheCodeDoesNotMatter() {
    Map<String, String> sent = Receipts.signed(Receipts.receipt(), "sha1", Receipts.SECRET);
    sent.computeIfPresent("mac", (name, mac) -> mac.toUpperCase(Locale.ROOT));
    assertEquals(
        "Proven", word(cassette.judge(Calls.call("receipt", sent), Receipts.visit().visit())));
  }

  /** The merchant data stays out of it. */
  @Test
  void theProofIsTheIrrnAndWhatFollowUpsNeed() {
    Map<String, String> sent = Receipts.signed(Receipts.receipt(), "sha1", Receipts.SECRET);
    Verdict verdict = cassette.judge(Calls.call("receipt", sent), Receipts.visit().visit());
    Proof proof = ((Verdict.Proven) verdict).proof();
    assertEquals("060123456789", proof.bankReference());
    assertEquals(
        Map.of(
            "utref", "4711",
            "irrn", "060123456789",
            "amount", "34000",
            "currency", "NOK",
            "status", "OK",
            "time", "1161864000"),
        proof.evidence().asMap());
  }

  private String told(Verdict verdict, Visit visit) {
    return verdict instanceof Verdict.Proven proven
        ? confirmed(proven.proof(), visit)
        : word(verdict);
  }

  /** Nobody is asked, the first time and again. */
  private String confirmed(Proof proof, Visit visit) {
    HostOutcome outcome = cassette.confirm(visit, proof, false, null);
    assertEquals(outcome, cassette.confirm(visit, proof, true, null));
    return outcome instanceof HostOutcome.Approved ? "Proven" : outcome.getClass().getSimpleName();
  }

  private static String word(Verdict verdict) {
    return verdict.getClass().getSimpleName();
  }
}
