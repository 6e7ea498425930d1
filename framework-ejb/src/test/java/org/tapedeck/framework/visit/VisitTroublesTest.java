package org.tapedeck.framework.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.PaperBank;
import org.tapedeck.framework.merchant.Account;

/** What comes when nobody waits for it any more, or from nobody; and who is told of it. */
class VisitTroublesTest {

  private static final Account.Key ACCOUNT = new Account.Key(1, "Bank", 1);
  private static final String BUY = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 PAYMENTTYPE=Bank";

  private Engine engine;

  @BeforeEach
  void prepare() {
    engine = Engine.withBank();
    engine.run(Engine.ADMINISTRATOR, BUY);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void anOddWordIsToldWhenever() {
    assertEquals(Hearing.DOUBTFUL, engine.hears("7:1", "receipt", "odd", ""));
    assertEquals("visit-doubtful", mails());
  }

  @Test
  void anOddWordIsToldOfAVisitThatHasTimedOut() {
    engine.waits(PaperBank.VISIT).sweeps();
    assertEquals(Hearing.DOUBTFUL, engine.hears("7:1", "receipt", "odd", ""));
    assertEquals("visit-doubtful", mails());
  }

  @Test
  void anOddWordIsToldOfAVisitThatIsPaid() {
    engine.isProven("7:1", "P1");
    assertEquals(Hearing.DOUBTFUL, engine.hears("7:1", "receipt", "odd", ""));
    assertEquals("visit-doubtful", mails());
    assertEquals("PAID", visit());
  }

  /** Whoever knows the reference can call, and so can the buyer. */
  @Test
  void whoeverForgesCallsSilencesNobodyElse() {
    for (int call = 0; call < 5; call++) {
      engine.hears("7:1", "receipt", "forged", "");
    }
    engine.hears("7:1", "receipt", "odd", "");
    assertEquals("visit-doubtful\nvisit-strange", mails());
    engine.waits(PaperBank.VISIT).sweeps();
    engine.isProven("7:1", "P1");
    assertEquals("visit-doubtful\nvisit-late\nvisit-strange\nvisit-unknown", mails());
  }

  @Test
  void aBankMayMendWhatItSaid() {
    engine.hears("7:1", "receipt", "odd", "");
    assertEquals("REVIEW", visit());
    assertEquals(Hearing.PAID, engine.isProven("7:1", "P1"));
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
  }

  @Test
  void anOddWordThatStaysIsNoPayment() {
    engine.hears("7:1", "receipt", "odd", "");
    engine.waits(PaperBank.VISIT).sweeps();
    assertEquals("UNKNOWN", visit());
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("visit-doubtful\nvisit-unknown", mails());
  }

  @Test
  void whoPaysWithAnothersProofHasNotPaid() {
    engine.isProven("7:1", "P1");
    engine.run(Engine.ADMINISTRATOR, BUY.replace("=7", "=8"));
    assertEquals(Hearing.USED_ELSEWHERE, engine.isProven("8:1", "P1"));
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("8:1"));
  }

  @Test
  void aBankThatAnswersIsNotAskedAgain() {
    engine.host().answers("setup", "setup");
    assertEquals(Hearing.NOT_PAID, engine.isProven("7:1", "P1"));
    engine.waits(Duration.ofSeconds(4)).sweeps();
    assertEquals(List.of("confirm P1"), engine.host().sent());
    assertEquals("host-setup", mails());
  }

  @Test
  void aCallForNobodyIsWrittenDownAndTold() {
    String before = engine.database().find("select count(*) from JOURNAL");
    assertEquals(Hearing.UNKNOWN_VISIT, calls("123456789012345678", "proof"));
    assertEquals("visit-of-nobody", mails());
    assertNotEquals(before, engine.database().find("select count(*) from JOURNAL"));
  }

  @Test
  void strangersDoNotFillTheJournal() {
    for (int call = 0; call < 60; call++) {
      calls("1234567890123456" + (10 + call), "proof");
    }
    assertEquals(
        "30", engine.database().find("select count(*) from JOURNAL where WHO = 'caller:'"));
  }

  @Test
  void inventedProofsAreNotKeptWithoutEnd() {
    engine.isProven("7:1", "P1");
    for (int proof = 0; proof < 30; proof++) {
      engine.host().answers("no");
      engine.hears("7:1", "return", "proof", "X" + proof);
    }
    assertEquals("10", engine.database().find("select count(*) from PROOF"));
    assertEquals(List.of("visit-late", "visit-strange"), mails().lines().distinct().toList());
  }

  @Test
  void aProofForADeletedOrderIsToldAndTouchesNoOther() {
    String reference = engine.database().find("select REFERENCE from VISIT");
    String token = engine.database().find("select TOKEN from VISIT");
    engine.waits(PaperBank.VISIT).sweeps();
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    engine.run(Engine.ADMINISTRATOR, BUY.replace("1000", "5000"));
    assertEquals(Hearing.UNKNOWN_VISIT, calls(reference, "proof"));
    assertEquals("visit-of-nobody", mails());
    assertEquals("PENDING approved 5000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals(Optional.empty(), engine.visits().standing(token));
    assertEquals(Optional.empty(), engine.visits().again(token));
  }

  @Test
  void aBuyerOfASwitchedOffAccountCannotTryAgain() {
    engine.hears("7:1", "return", "no", "");
    engine.does("MODIFYACCOUNT CASSETTENAME=Bank ACCOUNTNUMBER=1 ENABLED=0");
    String token = engine.database().find("select TOKEN from VISIT");
    assertFalse(engine.visits().standing(token).orElseThrow().mayTryAgain());
    assertEquals(Optional.empty(), engine.visits().again(token));
  }

  @Test
  void aBuyerCannotTryWithoutEnd() {
    Optional<String> token = Optional.of(engine.database().find("select TOKEN from VISIT"));
    for (int tries = 1; tries <= 10; tries++) {
      assertTrue(token.isPresent(), "try " + tries);
      engine.hears("7:" + tries, "return", "no", "");
      token = engine.visits().again(token.orElseThrow());
    }
    assertEquals(Optional.empty(), token);
  }

  @Test
  void moneyThatDoesNotGoBackForAWhileIsTold() {
    engine.waits(PaperBank.VISIT).sweeps();
    engine.host().answers("yes");
    for (int tries = 0; tries < 20; tries++) {
      engine.host().isSilent();
    }
    engine.isProven("7:1", "P1");
    assertEquals("visit-late", mails());
    for (int tries = 0; tries < 8; tries++) {
      engine.waits(Duration.ofHours(1)).sweeps();
    }
    assertEquals("undo-failed\nvisit-late", mails());
    assertEquals("P1 UNDO_PENDING", proofs());
  }

  /** Of a server that was believed dead. */
  @Test
  void aYesAfterANoIsUndone() {
    engine.host().answers("no");
    engine.isProven("7:1", "P1");
    late("VISIT");
    assertEquals("P1 UNDONE", proofs());
    assertEquals("visit-late", mails());
  }

  @Test
  void aYesAfterANoToAnUndoingIsUndone() {
    engine.waits(PaperBank.VISIT).sweeps();
    engine.host().answers("no");
    engine.isProven("7:1", "P1");
    assertEquals("P1 REFUSED", proofs());
    late("UNDO");
    assertEquals("P1 UNDONE", proofs());
  }

  private void late(String kind) {
    String id = engine.database().find("select ID from ATTEMPT where KIND = '%s'".formatted(kind));
    engine.steps().settle(id, 1, new HostOutcome.Approved(Values.NONE, CommonAvs.UNAVAILABLE));
    engine.sweeps();
  }

  private Hearing calls(String reference, String word) {
    return engine
        .visits()
        .hear(ACCOUNT, PaperBank.call(reference, "receipt", word, "P1"))
        .orElseThrow()
        .hearing();
  }

  private String visit() {
    return engine.database().find("select STATE from VISIT where PAYMENT_ID = '1:7:1'");
  }

  private String proofs() {
    return engine.database().find("select BANK_REFERENCE, STATE from PROOF");
  }

  private String mails() {
    return engine.database().find("select KIND from MAIL_OUTBOX order by KIND");
  }
}
