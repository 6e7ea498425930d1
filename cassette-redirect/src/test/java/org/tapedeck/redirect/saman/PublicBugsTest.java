package org.tapedeck.redirect.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.HostOutcome.Deferred;
import org.tapedeck.cassette.HostOutcome.Unwanted;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.redirect.Bank;

/** Bugs of public clients of this bank, each as a test (section 3.8). */
class PublicBugsTest {

  private final SamanCassette cassette = new SamanCassette();

  /** A payment of 1,000 rial passed for one of 10,000, since nobody compared. */
  @Test
  void theAmountIsCompared() throws Exception {
    assertEquals("Unwanted", confirmed("1000"));
  }

  /** A toman is ten rial, and both amounts have been taken for the other. */
  @Test
  void tomanIsNotRial() throws Exception {
    Deferred sent = (Deferred) cassette.send(Samples.visit(""), Bank.unasked());
    Instruction.Post form = (Instruction.Post) sent.instruction();
    assertEquals("10000", form.fields().get(0).value());
    assertEquals("Unwanted", confirmed("100000"));
    assertEquals("Unwanted", confirmed("1000"));
  }

  /**
   * The receipt of a cheap order was brought to a dear one. It is that order's proof: who has it
   * already keeps it, by the bank's reference, and if nobody has, all of its money goes back.
   */
  @Test
  void theReceiptOfAnotherOrderBuysNothing() throws Exception {
    Verdict.Proven first = proven(Samples.REFERENCE);
    assertEquals(Samples.REF_NUM, first.proof().bankReference());
    Unwanted outcome =
        (Unwanted)
            cassette.confirm(
                Samples.visit(""), first.proof(), false, Bank.answering(Samples.verified("1000")));
    assertEquals("1000", outcome.evidence().text("paid"));
  }

  /** One receipt in other spellings is still the same, and pays once. */
  @ParameterizedTest
  @CsvSource({
    "jJnBmy/IojtTemplUH5k,     jJnBmy/IojtTemplUH5k",
    "QUJDREVGR0hJSktMTU5PUA==, QUJDREVGR0hJSktMTU5PUA",
    "QUJDREVGR0hJSktMTU5PUB==, QUJDREVGR0hJSktMTU5PUA",
    "QUJDREVGR0hJSktMTU5PUP==, QUJDREVGR0hJSktMTU5PUA",
    "QUJDREVGR0hJSktMTU5PUA=,  QUJDREVGR0hJSktMTU5PUA",
    "QUJDREVGR0hJSktMTU5PUF,   QUJDREVGR0hJSktMTU5PUA",
    "QUJDREVGR0hJSktMTU5PUFE=, QUJDREVGR0hJSktMTU5PUFE",
    "QUJDREVGR0hJSktMTU5PUFF=, QUJDREVGR0hJSktMTU5PUFE",
    "QUJDREVGR0hJSktMTU5PUG,   QUJDREVGR0hJSktMTU5PUA",
    "QUJDREVGR0hJSktMTU5PUQ,   QUJDREVGR0hJSktMTU5PUQ",
    "QUJDREVGR0hJSktMTU5PQ,    QUJDREVGR0hJSktMTU5PQ",
  })
  void aReceiptInAnotherSpellingIsTheSame(String refNum, String name) {
    String call = "State=OK ResNum=OURS RefNum=" + refNum;
    Verdict.Proven proven = (Verdict.Proven) cassette.judge(Samples.call(call), Samples.visit(""));
    assertEquals(name, proven.proof().bankReference());
    assertEquals(refNum, proven.proof().evidence().text("refNum"));
  }

  /** By REST it is for the bank's answer to name it. */
  @Test
  void byRestTheReceiptIsItsText() {
    String call = "State=OK ResNum=OURS RefNum=50";
    Verdict.Proven proven =
        (Verdict.Proven) cassette.judge(Samples.call(call), Samples.visit("profile=REST"));
    assertEquals("50", proven.proof().bankReference());
  }

  /** A field of the return was compared in place of what verify answers. */
  @Test
  void theReturnsAmountCountsForNothing() throws Exception {
    String call = "State=OK ResNum=OURS RefNum=REFNUM Amount=10000 AffectiveAmount=10000";
    Verdict.Proven proven = (Verdict.Proven) cassette.judge(Samples.call(call), Samples.visit(""));
    assertTrue(proven.proof().evidence().find("paid").isEmpty());
    assertEquals(
        "Unwanted",
        CodesTest.word(
            cassette.confirm(
                Samples.visit(""),
                proven.proof(),
                false,
                Bank.answering(Samples.verified("1000")))));
  }

  /** The bank's reference was sent where ours belongs. */
  @Test
  void ourReferenceAndTheBanksAreNotSwapped() {
    assertEquals("Forged", returned(Samples.REF_NUM, Samples.REFERENCE));
  }

  private String returned(String resNum, String refNum) {
    String call = "State=OK ResNum=" + resNum + " RefNum=" + refNum;
    return cassette.judge(Samples.call(call), Samples.visit("")).getClass().getSimpleName();
  }

  private Verdict.Proven proven(String resNum) {
    String call = "State=OK RefNum=REFNUM ResNum=" + resNum;
    return (Verdict.Proven) cassette.judge(Samples.call(call), Samples.visit(""));
  }

  private String confirmed(String result) throws Exception {
    return CodesTest.word(
        cassette.confirm(
            Samples.visit(""), Samples.proof(), false, Bank.answering(Samples.verified(result))));
  }
}
