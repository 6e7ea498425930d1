package org.tapedeck.framework.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.harness.Engine;

/** A bank gives each credit out of one payment, and never more than that one has brought. */
class BankCreditsTest {

  private static final String BUY = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 PAYMENTTYPE=Bank";
  private static final String CREDIT = "REFUND ORDERNUMBER=7 CREDITNUMBER=";
  private static final String NOT_PAID = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_NOT_PAID";
  private static final String NOT_THIS_PAYMENT =
      "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER";
  private static final String NOT_THIS_BATCH = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER";

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
  void aCreditIsAskedAgainOutOfTheSamePayment() {
    isPaidInPart(1, 400);
    engine.host().sent();
    engine.inDoubt(CREDIT + "1 AMOUNT=300");
    isPaidInPart(2, 600);
    engine.waits(Duration.ofSeconds(4)).sweeps();
    assertEquals(
        List.of("refund 300 of 400", "confirm P2", "refund 300 of 400 again"),
        engine.host().sent());
    assertEquals("1:7:1", paidBy(1));
  }

  @Test
  void theOldestPaymentThatHasEnoughLeftIsTaken() {
    isPaidInPart(1, 400);
    engine.waits(Duration.ofSeconds(1));
    isPaidInPart(2, 600);
    engine.host().sent();
    engine
        .does(CREDIT + "1 AMOUNT=400")
        .does(CREDIT + "2 AMOUNT=400")
        .does(CREDIT + "3 AMOUNT=200");
    assertEquals(
        List.of("refund 400 of 400", "refund 400 of 600", "refund 200 of 600"),
        engine.host().sent());
  }

  @Test
  void noMoreThanWasPaidGoesBack() {
    isPaidInPart(1, 400);
    engine.does(CREDIT + "1 AMOUNT=400");
    assertEquals(NOT_PAID, engine.says(CREDIT + "2 AMOUNT=1"));
  }

  @Test
  void whatIsPendingCountsAsGiven() {
    isPaidInPart(1, 400);
    engine.inDoubt(CREDIT + "1 AMOUNT=300");
    assertEquals(NOT_PAID, engine.says(CREDIT + "2 AMOUNT=101"));
    engine.does(CREDIT + "2 AMOUNT=100");
  }

  @Test
  void whatWasDeclinedMayBeGivenAgain() {
    isPaidInPart(1, 400);
    engine.host().answers("no");
    engine.says(CREDIT + "1 AMOUNT=400");
    engine.does(CREDIT + "2 AMOUNT=400");
  }

  @Test
  void aCreditThatTheBankHasGivenIsNotVoid() {
    isPaid();
    engine.does(CREDIT + "1 AMOUNT=1000");
    assertEquals(NOT_THIS_BATCH, engine.says("BATCHPURGE BATCHNUMBER=1"));
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_CREDITNUMBER",
        engine.says("REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1"));
    assertEquals("REFUNDED amount 1000 batch 1:1", engine.credit("7:1"));
  }

  @Test
  void aPaymentOutOfWhichACreditIsBeingGivenStaysInItsBatch() {
    isPaid();
    engine.inDoubt(CREDIT + "1 AMOUNT=300");
    assertEquals(NOT_THIS_BATCH, engine.says("BATCHPURGE BATCHNUMBER=1"));
  }

  @Test
  void aBatchWithoutSuchCreditsCanBePurged() {
    isPaid();
    engine.host().answers("no");
    engine.says(CREDIT + "1 AMOUNT=300");
    engine.does("BATCHPURGE BATCHNUMBER=1");
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void whatCreditsGaveBackNoReversalGivesBackAgain() {
    isPaid();
    engine.does(CREDIT + "1 AMOUNT=300");
    engine.host().sent();
    assertEquals(NOT_THIS_PAYMENT, engine.says("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1"));
    assertEquals(
        NOT_THIS_PAYMENT, engine.says("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0"));
    assertEquals(List.of(), engine.host().sent());
  }

  /** By a purge of before there was a rule against it, for one. */
  @Test
  void noApprovalIsTakenBackOutOfWhichACreditIsBeingGiven() throws SQLException {
    isPaid();
    engine.inDoubt(CREDIT + "1 AMOUNT=300");
    isOutOfItsBatch();
    engine.host().sent();
    assertEquals(
        NOT_THIS_PAYMENT, engine.says("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0"));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void aPendingCreditComesToAnEndWithoutItsPayment() throws SQLException {
    isPaid();
    engine.host().isSilent().isSilent().isSilent().isSilent();
    engine.says(CREDIT + "1 AMOUNT=300");
    isOutOfItsBatch();
    for (int i = 0; i < 4; i++) {
      engine.waits(Duration.ofMinutes(1)).sweeps();
    }
    assertEquals("PENDING amount 300 batch null", engine.credit("7:1"));
    engine.does("RETRYNOW ORDERNUMBER=7 CREDITNUMBER=1");
    assertTrue(engine.credit("7:1").startsWith("REFUNDED amount 300"), engine.credit("7:1"));
  }

  @Test
  void aBatchThatACreditNamesIsCheckedBeforeTheBankIsAsked() {
    isPaid();
    engine.host().sent();
    assertEquals(
        "PRC_UNDEFINED_OBJECT RC_BATCHNUMBER", engine.says(CREDIT + "1 AMOUNT=10 BATCHNUMBER=99"));
    engine.does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(NOT_THIS_BATCH, engine.says(CREDIT + "1 AMOUNT=10 BATCHNUMBER=1"));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void aCreditComesIntoTheBatchThatItNamesAsLongAsThatIsOpen() {
    isPaid();
    engine.does(CREDIT + "1 AMOUNT=10 BATCHNUMBER=1");
    assertEquals("REFUNDED amount 10 batch 1:1", engine.credit("7:1"));
    engine.inDoubt(CREDIT + "2 AMOUNT=20 BATCHNUMBER=1");
    engine.does("BATCHCLOSE BATCHNUMBER=1").waits(Duration.ofSeconds(4)).sweeps();
    assertEquals("REFUNDED amount 20 batch 1:2", engine.credit("7:2"));
  }

  @Test
  void aYesThatWasOvertakenCounts() {
    isPaid();
    engine.isCutOff(CREDIT + "1 AMOUNT=300", Optional.empty());
    String id = asked();
    engine.waits(Duration.ofMinutes(2));
    engine.steps().resume(id, true).orElseThrow();
    engine.steps().settle(id, 1, new HostOutcome.Refunded(Values.NONE));
    engine.steps().settle(id, 2, new HostOutcome.Declined(DeclineReason.DECLINED, Values.NONE));
    assertEquals("REFUNDED amount 300 batch 1:1", engine.credit("7:1"));
  }

  @Test
  void aYesAfterAServersDeathCounts() {
    isPaid();
    engine.renews();
    engine.isCutOffAfterAsking(CREDIT + "1 AMOUNT=300");
    Engine second = engine.beside("second");
    engine.givesItsLeaseBack();
    second.waits(Duration.ofSeconds(1)).renews();
    second.sweeps();
    assertEquals("REFUNDED amount 300 batch 1:1", engine.credit("7:1"));
  }

  @Test
  void aYesAfterANoIsTold() {
    engine.does(
        "CREATEMEREVENTLISTENER CASSETTENAME=Bank EVENTTYPE=2 LISTENERURL=http://shop.example/");
    isPaid();
    engine.host().answers("no");
    engine.says(CREDIT + "1 AMOUNT=300");
    engine.steps().settle(asked(), 1, new HostOutcome.Refunded(Values.NONE));
    assertEquals("DECLINED amount 300 batch null", engine.credit("7:1"));
    assertEquals("hold_in_doubt", engine.database().find("select EVENT_NAME from EVENT_OUTBOX"));
    assertEquals(
        "hold-in-doubt",
        engine.database().find("select KIND from MAIL_OUTBOX where KIND <> 'receipt'"));
  }

  private void isPaid() {
    engine.says(BUY);
    engine.isProven("7:1", "P1");
  }

  private void isPaidInPart(int payment, int amount) {
    String words =
        payment == 1
            ? BUY + " APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=" + amount
            : "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=" + payment + " AMOUNT=" + amount;
    assertEquals("PRC_OPERATION_PENDING RC_VISIT", engine.says(words));
    engine.isProven("7:" + payment, "P" + payment);
  }

  private void isOutOfItsBatch() throws SQLException {
    engine
        .database()
        .change("update PAYMENT set STATE = 'APPROVED', BATCH_ID = null, DEPOSIT_AMOUNT = 0");
  }

  private String paidBy(int credit) {
    return engine.database().find("select PAID_BY from CREDIT where CREDIT_NUMBER = " + credit);
  }

  private String asked() {
    return engine.database().find("select ID from ATTEMPT where KIND = 'CREDIT'");
  }
}
