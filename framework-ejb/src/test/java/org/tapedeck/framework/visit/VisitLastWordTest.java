package org.tapedeck.framework.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.PaperBank;
import org.tapedeck.framework.merchant.Account;

/** A bank that is asked what has become of a buyer who has not come back in time. */
class VisitLastWordTest {

  private static final Account.Key ACCOUNT = new Account.Key(1, "Bank", 1);
  private static final String PAID = "DEPOSITED approved 1700 deposited 1700 batch 1:1";
  private static final String DECLINED = "DECLINED approved 1700 deposited 0 batch null";

  private Engine engine;

  @BeforeEach
  void prepare() {
    engine = Engine.withBank();
    engine.run(Engine.ADMINISTRATOR, "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1700 PAYMENTTYPE=Bank");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void nobodyIsAskedBeforeTheTimeIsOver() {
    engine.waits(PaperBank.VISIT.minusSeconds(1)).sweeps();
    assertEquals(List.of(), engine.host().sent());
    assertEquals("REDIRECTED", visit());
  }

  @Test
  void whatTheBankHasIsPaid() {
    isOver();
    assertEquals("PAID", visit());
    assertEquals("USED", proofs());
    assertEquals(PAID, engine.payment("7:1"));
    assertEquals(List.of("last word"), engine.host().sent());
    assertEquals("1", engine.database().find("select count(*) from RECEIPT"));
    assertEquals(Hearing.PAID, comesBack());
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void aNoEndsTheVisitAndWhoComesThenIsToldSo() {
    engine.host().answers("no");
    isOver();
    assertEquals("FAILED", visit());
    assertEquals(DECLINED, engine.payment("7:1"));
    engine.host().sent();
    assertEquals(Hearing.NOT_PAID, comesBack());
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void silenceIsRetriedAndThenGivenUp() {
    engine.host().isSilent().isSilent().isSilent();
    isOver();
    assertEquals("CONFIRMING", visit());
    engine.waits(Duration.ofSeconds(4)).sweeps().waits(Duration.ofSeconds(4)).sweeps();
    assertEquals("UNKNOWN", visit());
    assertEquals(DECLINED, engine.payment("7:1"));
    assertEquals(List.of("last word", "last word again", "last word again"), engine.host().sent());
    engine.sweeps();
    assertEquals(List.of("last word again", "give back 1700"), engine.host().sent());
    assertEquals("UNDONE", proofs());
  }

  @Test
  void silenceAndThenAWordPays() {
    engine.host().isSilent();
    isOver();
    engine.waits(Duration.ofSeconds(4)).sweeps();
    assertEquals("PAID", visit());
    assertEquals(List.of("last word", "last word again"), engine.host().sent());
  }

  @Test
  void itIsAskedForOfAProofThatWasDeferred() {
    isSentOn();
    isOver();
    assertEquals(List.of("last word"), engine.host().sent());
    assertEquals("USED", proofs());
    assertEquals(PAID, engine.payment("7:1"));
  }

  /** Nobody goes to that page any more; and the bank is not asked without end. */
  @Test
  void aFurtherPageIsNoWordWhenTheTimeIsOver() {
    engine.host().answers("page");
    isOver();
    assertEquals("TIMED_OUT", visit());
    assertEquals("DEFERRED", proofs());
    assertEquals(DECLINED, engine.payment("7:1"));
    engine.waits(Duration.ofDays(2)).sweeps();
    assertEquals(List.of("last word"), engine.host().sent());
  }

  /** It begins nothing for a buyer who has come too late. */
  @Test
  void whoComesTooLateHasTheBankAskedForItsLastWord() {
    engine.host().answers("page");
    isOver();
    engine.host().sent();
    assertEquals(Hearing.TOO_LATE, comesBack());
    assertEquals(List.of("last word", "give back 1700"), engine.host().sent());
  }

  @Test
  void silenceAtTheEndOfAReturnIsFollowedByTheLastWord() {
    engine.host().isSilent().isSilent().isSilent();
    comesBack();
    engine.waits(Duration.ofSeconds(4)).sweeps().waits(Duration.ofSeconds(4)).sweeps();
    assertEquals("UNKNOWN", visit());
    engine.host().sent();
    engine.host().answers("no");
    engine.sweeps();
    assertEquals(List.of("last word again"), engine.host().sent());
    assertEquals("REFUSED", proofs());
  }

  @Test
  void aBuyerWhoComesWhileTheBankIsAskedWaits() {
    engine.host().isSilent();
    isOver();
    engine.host().sent();
    assertEquals(Hearing.CONFIRMING, comesBack());
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void aServerThatWasDownForDaysAsksAllTheSame() {
    engine.waits(Duration.ofDays(3)).sweeps().sweeps();
    assertEquals("PAID", visit());
    assertEquals(List.of("last word"), engine.host().sent());
  }

  @Test
  void aProofOfAnothersIsNoLastWord() throws Exception {
    engine.run(Engine.ADMINISTRATOR, "ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000 PAYMENTTYPE=Bank");
    engine.isProven("8:1", reference());
    engine.host().sent();
    isOver();
    assertEquals("TIMED_OUT", visit());
    assertEquals(List.of(), engine.host().sent());
  }

  private void isSentOn() {
    engine.host().answers("page");
    assertEquals(Hearing.SENT_ON, comesBack());
    engine.host().sent();
  }

  private void isOver() {
    engine.waits(PaperBank.VISIT).sweeps();
  }

  private Hearing comesBack() {
    return engine
        .visits()
        .hear(ACCOUNT, PaperBank.back(reference(), "", reference()))
        .orElseThrow()
        .hearing();
  }

  private String reference() {
    return engine.database().find("select REFERENCE from VISIT where PAYMENT_ID = '1:7:1'");
  }

  private String visit() {
    return engine.database().find("select STATE from VISIT where PAYMENT_ID = '1:7:1'");
  }

  private String proofs() {
    return engine.database().find("select STATE from PROOF");
  }
}
