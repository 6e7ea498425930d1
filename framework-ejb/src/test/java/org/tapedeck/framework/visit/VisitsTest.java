package org.tapedeck.framework.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.handler.Assembly;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.PaperBank;
import org.tapedeck.framework.merchant.Account;

/** A buyer's way to the bank and back, as it goes well and as it goes otherwise. */
class VisitsTest {

  private static final Account.Key ACCOUNT = new Account.Key(1, "Bank", 1);
  private static final String BUY = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 PAYMENTTYPE=Bank";

  private Engine engine;

  @BeforeEach
  void prepare() {
    engine = Engine.withBank();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void aSecurityCodeIsBroughtOnceAndKeptNowhere() {
    engine.run(
        Engine.ADMINISTRATOR, "ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=13 PAYMENTTYPE=Bank $CVV=987");
    assertEquals(List.of("token for card with 987"), engine.host().sent());
    assertEquals(
        "0",
        engine.database().find("select count(*) from ATTEMPT where FLEETING_SEALED is not null"));
    assertFalse(
        engine
            .database()
            .find("select PROPERTIES from PAY_ORDER where ID = '1:9'")
            .contains("987"));
  }

  @Test
  void aBuyerIsSentAwayAndPays() {
    View visit = buys();
    assertEquals("POST", visit.attributes().get("method"));
    assertEquals("https://bank.example/pay", visit.attributes().get("address"));
    assertEquals("https://shop.example/webapp/PaymentManager/visit/" + token(), page(visit));
    assertEquals("PENDING approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REDIRECTED", visitState());

    assertEquals(Hearing.PAID, calls("return", "proof", "P1"));

    assertEquals("PAID", visitState());
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("P1 USED", proofs());
    assertEquals(BuyerState.PAID, standing().state());
    assertEquals(List.of("confirm P1"), engine.host().sent());
  }

  @Test
  void aReceiptIsIssuedAndMailedOnce() {
    engine.run(Engine.ADMINISTRATOR, BUY + " $MAIL=buyer@example.org");
    assertEquals("", engine.database().find("select RECEIPT_NUMBER from RECEIPT"));
    calls("return", "proof", "P1");
    calls("receipt", "proof", "P1");
    calls("receipt", "proof", "P2");
    assertEquals(
        "1 1:7:1 P1",
        engine.database().find("select RECEIPT_NUMBER, PAYMENT_ID, BANK_REFERENCE from RECEIPT"));
    assertEquals(
        "receipt\nvisit-late",
        engine.database().find("select KIND from MAIL_OUTBOX order by KIND"));
  }

  @Test
  void theSameCommandGetsTheSameInstruction() {
    assertEquals(buys(), buys());
  }

  @Test
  void aProofThatComesAgainDoesNothing() {
    buys();
    calls("return", "proof", "P1");
    engine.host().sent();
    assertEquals(Hearing.PAID, calls("receipt", "proof", "P1"));
    assertEquals(List.of(), engine.host().sent());
    assertEquals("P1 USED", proofs());
  }

  @Test
  void aProofPaysForOneVisitOnly() {
    buys();
    calls("return", "proof", "P1");
    engine.run(Engine.ADMINISTRATOR, BUY.replace("=7", "=8"));
    assertEquals(Hearing.USED_ELSEWHERE, calls(reference("8"), "return", "proof", "P1"));
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("8:1"));
  }

  @Test
  void aLaterNoUndoesNoYes() {
    buys();
    calls("return", "proof", "P1");
    assertEquals(Hearing.NOT_PAID, calls("return", "no", ""));
    assertEquals("PAID", visitState());
  }

  @Test
  void aBuyerWhoGivesUpIsToldAndMayTryAgain() {
    buys();
    assertEquals(Hearing.NOT_PAID, calls("return", "no", ""));
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    Standing standing = standing();
    assertEquals(BuyerState.NOT_PAID, standing.state());
    assertEquals(Optional.of("The bank says: card expired."), standing.reason());
    assertTrue(standing.mayTryAgain());

    String first = token();
    String next = engine.visits().again(first).orElseThrow();
    assertEquals(Optional.of(next), engine.visits().again(first));
    assertEquals("PENDING approved 1000 deposited 0 batch null", engine.payment("7:2"));
    assertTrue(engine.visits().depart(next).isPresent());
    assertFalse(engine.visits().depart(first).isPresent());
    assertEquals(Hearing.PAID, calls(reference("7:2"), "return", "proof", "P2"));
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:2"));
  }

  @Test
  void aBuyerWhoNeverComesBackHasTimedOut() {
    buys();
    engine.waits(PaperBank.VISIT.minusSeconds(1)).sweeps();
    assertEquals("REDIRECTED", visitState());
    engine.waits(Duration.ofSeconds(1)).sweeps();
    assertEquals("TIMED_OUT", visitState());
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void aProofThatComesTooLateIsUndone() {
    buys();
    engine.waits(PaperBank.VISIT).sweeps();
    assertEquals(Hearing.TOO_LATE, calls("receipt", "proof", "P1"));
    assertEquals(List.of("confirm P1", "give back 1000"), engine.host().sent());
    assertEquals("P1 UNDONE", proofs());
    assertEquals("TIMED_OUT", visitState());
    assertEquals(Hearing.TOO_LATE, calls("receipt", "proof", "P1"));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void undoingGoesOnUntilItSucceeds() {
    buys();
    engine.waits(PaperBank.VISIT).sweeps();
    engine.host().answers("yes").isSilent().isUnreachable().isSilent();
    calls("receipt", "proof", "P1");
    assertEquals("P1 UNDO_PENDING", proofs());
    for (int i = 0; i < 3; i++) {
      engine.waits(Duration.ofHours(1)).sweeps();
    }
    assertEquals(
        List.of(
            "confirm P1",
            "give back 1000",
            "give back 1000 again",
            "give back 1000 again",
            "give back 1000 again"),
        engine.host().sent());
    assertEquals("P1 UNDONE", proofs());
  }

  @Test
  void aBankThatDidNothingIsNotToldThatItMayHave() {
    buys();
    engine.waits(PaperBank.VISIT).sweeps();
    engine.host().answers("yes", "later");
    calls("receipt", "proof", "P1");
    engine.waits(Duration.ofHours(1)).sweeps();
    assertEquals(List.of("confirm P1", "give back 1000", "give back 1000"), engine.host().sent());
    assertEquals("P1 UNDONE", proofs());
  }

  @Test
  void whatABankDoesNotTakeBackWaitsForAPerson() {
    buys();
    engine.waits(PaperBank.VISIT).sweeps();
    engine.host().answers("yes", "no");
    calls("receipt", "proof", "P1");
    assertEquals("P1 UNDO_FAILED", proofs());
    engine.waits(Duration.ofDays(1)).sweeps();
    assertEquals("P1 UNDO_FAILED", proofs());
    engine.does("RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1");
    assertEquals("P1 UNDONE", proofs());
  }

  @Test
  void aSecondPaymentForTheSameVisitIsUndone() {
    buys();
    calls("return", "proof", "P1");
    assertEquals(Hearing.TOO_LATE, calls("return", "proof", "P2"));
    assertEquals("P1 USED\nP2 UNDONE", proofs());
    assertEquals("PAID", visitState());
  }

  @Test
  void whatIsMoreThanWasAskedForGoesBack() {
    buys();
    engine.host().answers("more");
    assertEquals(Hearing.TOO_LATE, calls("return", "proof", "P1"));
    assertEquals("FAILED", visitState());
    engine.sweeps();
    assertEquals("P1 UNDONE", proofs());
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void whatDoesNotFitWaitsForAPerson() {
    buys();
    assertEquals(Hearing.DOUBTFUL, calls("receipt", "odd", ""));
    assertEquals("REVIEW", visitState());
    assertEquals(BuyerState.IN_DOUBT, standing().state());
    assertFalse(standing().mayTryAgain());
  }

  @Test
  void aBankThatIsSilentIsAskedAFewTimesAndThenNoMore() {
    buys();
    engine.host().isSilent().isSilent().isSilent();
    assertEquals(Hearing.CONFIRMING, calls("return", "proof", "P1"));
    assertEquals(BuyerState.WAITING, standing().state());
    for (int i = 0; i < 2; i++) {
      engine.waits(Duration.ofSeconds(4)).sweeps();
    }
    assertEquals("UNKNOWN", visitState());
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    engine.host().sent();
    engine.sweeps();
    assertEquals(List.of("confirm P1 again", "give back 1000"), engine.host().sent());
    assertEquals("P1 UNDONE", proofs());
  }

  @Test
  void aBankThatAnswersLateIsBelieved() {
    buys();
    engine.host().isSilent();
    calls("return", "proof", "P1");
    engine.waits(Duration.ofSeconds(4)).sweeps();
    assertEquals("PAID", visitState());
    assertEquals(List.of("confirm P1", "confirm P1 again"), engine.host().sent());
  }

  @Test
  void aBankMayChargeOnceInAWhile() {
    buys();
    assertEquals(Hearing.MAY_CHARGE, calls("receipt", "charge?", ""));
    engine.waits(Duration.ofMillis(4999));
    assertEquals(Hearing.PROBED_AGAIN, calls("receipt", "charge?", ""));
    engine.waits(Duration.ofMillis(1));
    assertEquals(Hearing.MAY_CHARGE, calls("receipt", "charge?", ""));
    assertEquals("VALIDATED", visitState());
    engine.waits(Duration.ofMinutes(5));
    assertEquals(Hearing.PROBED_TOO_LATE, calls("receipt", "charge?", ""));
    assertEquals(Hearing.MAY_NOT_CHARGE, calls("receipt", "charge another", ""));
    engine.waits(PaperBank.VISIT).sweeps();
    assertEquals("UNKNOWN", visitState());
    assertEquals(Hearing.PROBED_WHEN_OVER, calls("receipt", "charge?", ""));
  }

  @Test
  void aForgedCallMarksNothing() {
    buys();
    assertEquals(Hearing.FORGED, calls("receipt", "forged", ""));
    assertEquals("REDIRECTED", visitState());
  }

  @Test
  void aCallForNobodyIsForNobody() {
    assertEquals(Hearing.UNKNOWN_VISIT, calls("123456789012345678", "receipt", "proof", "P1"));
    assertTrue(engine.visits().hear(ACCOUNT, PaperBank.call("1", "unheard", "", "")).isEmpty());
    assertTrue(
        engine
            .visits()
            .hear(new Account.Key(2, "Bank", 1), PaperBank.call("1", "receipt", "", ""))
            .isEmpty());
    assertTrue(engine.visits().standing("nonsense").isEmpty());
  }

  @Test
  void aBankThatGivesNoTokenSendsNobody() {
    engine.host().isSilent();
    Reply reply = engine.run(Engine.ADMINISTRATOR, BUY.replace("1000", "13"));
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_GIVEN_UP", Codes.of(reply));
    assertEquals("FAILED", visitState());
  }

  @Test
  void moneyGoesBackByRefundAndByReversal() {
    buys();
    calls("return", "proof", "P1");
    engine.does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300");
    assertEquals("REFUNDED amount 300 batch 1:1", engine.credit("7:1"));
    engine.host().answers("no");
    assertEquals(
        "PRC_FINANCIAL_FAILURE RC_DECLINED",
        engine.says("REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=300"));
    assertEquals("DECLINED amount 300 batch null", engine.credit("7:2"));
    engine.inDoubt("REFUND ORDERNUMBER=7 CREDITNUMBER=3 AMOUNT=700");
    engine.waits(Duration.ofSeconds(4)).sweeps();
    assertEquals("REFUNDED amount 700 batch 1:1", engine.credit("7:3"));
    engine.does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals("CLOSED amount 700 batch 1:1", engine.credit("7:3"));
    assertEquals(
        List.of(
            "confirm P1",
            "refund 300 of 1000",
            "refund 300 of 1000",
            "refund 700 of 1000",
            "refund 700 of 1000 again"),
        engine.host().sent());
  }

  @Test
  void nothingGoesBackThatHasNotCome() {
    buys();
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER",
        engine.says("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300"));
  }

  @Test
  void aServerThatDiesBetweenProofAndAnswerLeavesItToAnother() {
    buys();
    String reference = reference("7:1");
    new Assembly(engine.parts())
        .inbox()
        .hear(ACCOUNT, PaperBank.call(reference, "return", "proof", "P1"));
    assertEquals("CONFIRMING", visitState());
    engine.sweeps();
    assertEquals("PAID", visitState());
  }

  private View buys() {
    Reply reply = engine.run(Engine.ADMINISTRATOR, BUY);
    assertEquals("PRC_OPERATION_PENDING RC_VISIT", Codes.of(reply));
    return reply.found().orElseThrow().views().get(0);
  }

  private static String page(View visit) {
    return visit.attributes().get("page");
  }

  private Hearing calls(String call, String word, String proof) {
    return calls(reference("7:1"), call, word, proof);
  }

  private Hearing calls(String reference, String call, String word, String proof) {
    return engine
        .visits()
        .hear(ACCOUNT, PaperBank.call(reference, call, word, proof))
        .orElseThrow()
        .hearing();
  }

  private Standing standing() {
    return engine.visits().standing(token()).orElseThrow();
  }

  private String token() {
    return engine.database().find("select TOKEN from VISIT where PAYMENT_ID = '1:7:1'");
  }

  private String reference(String payment) {
    String id = payment.contains(":") ? payment : payment + ":1";
    return engine
        .database()
        .find("select REFERENCE from VISIT where PAYMENT_ID = '1:%s'".formatted(id));
  }

  private String visitState() {
    return engine.database().find("select STATE from VISIT where PAYMENT_ID = '1:7:1'");
  }

  private String proofs() {
    return engine
        .database()
        .find("select BANK_REFERENCE, STATE from PROOF order by BANK_REFERENCE");
  }
}
