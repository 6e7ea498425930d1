package org.tapedeck.redirect.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.redirect.TextTable;

/** returns.txt: what is made of a buyer's return. */
class ReturnsTest {

  private final SamanCassette cassette = new SamanCassette();

  static Stream<List<String>> returns() {
    return TextTable.rows("/saman/returns.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("returns")
  void returnIsJudgedAsTheTableSays(List<String> row) {
    Verdict verdict = judged(row.get(0), row.get(3));
    assertEquals(row.get(1), verdict.getClass().getSimpleName());
    assertEquals(row.get(2), evidence(verdict).find("state").orElse("-"));
  }

  @Test
  void theProofIsTheReceipt() {
    Verdict.Proven proven =
        (Verdict.Proven) judged("SOAP", "State=OK ResNum=OURS RefNum=REFNUM TRACENO=123");
    assertEquals(Samples.REF_NUM, proven.proof().bankReference());
    assertEquals(
        Values.of(Map.of("refNum", Samples.REF_NUM, "state", "OK", "traceNo", "123")),
        proven.proof().evidence());
  }

  /** The card's hash is its number to whoever tries all numbers. */
  @ParameterizedTest
  @CsvSource({
    "SecurePan=621986******8080,       621986******8080",
    "SecurePan=6219861234568080,       -",
    "SecurePan=<b>,                    -",
    "HashedCardNumber=b96a14400c3a5924, -",
    "CID=b96a14400c3a5924,             -",
  })
  void ofTheCardOnlyItsMaskedNumberIsKept(String field, String kept) {
    Verdict verdict = judged("REST", "State=OK ResNum=OURS RefNum=REFNUM " + field);
    assertEquals(kept, evidence(verdict).find("maskedPan").orElse("-"));
    assertEquals(kept.equals("-") ? 2 : 3, evidence(verdict).asMap().size());
  }

  @ParameterizedTest
  @CsvSource({
    "ResNum=OURS,                        true",
    "visit=OURS,                         true",
    "ResNum=OURS visit=100000000000000043, true",
    "ResNum=OURS ResNum=OURS,            false",
    "resnum=OURS,                        false",
    "ResNum=1,                           false",
    "ResNum=OURS%20,                     false",
    "ResNum=REFNUM,                      false",
    "RefNum=OURS,                        false",
    "'',                                 false",
  })
  void theVisitIsFoundByItsReferenceOnly(String parameters, boolean found) {
    assertEquals(
        found ? Optional.of(Samples.REFERENCE) : Optional.empty(),
        cassette.reference(Samples.call(parameters)));
  }

  private Verdict judged(String profile, String parameters) {
    return cassette.judge(Samples.call(parameters), Samples.visit("profile=" + profile));
  }

  private static Values evidence(Verdict verdict) {
    if (verdict instanceof Verdict.Proven proven) {
      return proven.proof().evidence();
    }
    return verdict instanceof Verdict.NotPaid no ? no.evidence() : Values.NONE;
  }
}
