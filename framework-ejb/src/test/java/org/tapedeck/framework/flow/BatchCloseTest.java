package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.harness.Engine;

/** A batch on its way to the host (specification, sections 2.5 and 6.8). */
class BatchCloseTest {

  private static final String CLOSE = "BATCHCLOSE BATCHNUMBER=1";
  private static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";
  private static final String SENT = "batch 1\nPAYMENT 7:1 1000 number 1\nCREDIT 7:1 300 number 2";

  private static final String AGAIN = SENT.replace("batch 1", "batch 1 again");

  private final Engine engine = Engine.ready();

  @BeforeEach
  void batchWithAPaymentAndACredit() {
    engine
        .does(
            "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 DEPOSITFLAG=1"
                + " PAYMENTNUMBER=1 PAYMENTAMOUNT=1000")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300");
    engine.host().sent();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void aSettledBatchIsClosedWithAllItsMembers() {
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals("CLOSED BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    assertEquals("CLOSED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("CLOSED amount 300 batch 1:1", engine.credit("7:1"));
    assertEquals("REFUNDABLE approved 1000 credited 300", engine.order(7));
    assertEquals("CLOSE_BATCH SETTLED settled", engine.attempts("1:1"));
    assertEquals(List.of(SENT), engine.host().sent());
  }

  @Test
  void totalsThatDifferFromTheHostsLeaveItOutOfBalance() {
    engine.host().answers("differs");
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals("CLOSED OUT_OF_BALANCE payments 1 1000 credits 1 300", engine.batch(1));
  }

  @Test
  void aClosedBatchIsNotClosedAgainButItsCloseIsAnsweredAsBefore() {
    engine.does(CLOSE).host().answers("rejected");
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals(List.of(SENT), engine.host().sent());
  }

  @Test
  void aRejectedBatchIsOpenWithItsMembers() {
    engine.host().answers("rejected");
    assertEquals("PRC_BATCH_ERROR RC_BATCH_REJECTED", engine.says(CLOSE));
    assertEquals("OPEN NOT_YET_BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("CLOSE_BATCH SETTLED RC_BATCH_REJECTED", engine.attempts("1:1"));
  }

  @Test
  void aSecondCloseAfterARejectionHasTheSameHostBatchNumber() {
    engine.host().answers("rejected");
    engine.says(CLOSE);
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals(List.of(SENT, SENT), engine.host().sent());
  }

  @Test
  void aSilentHostLeavesTheBatchPending() {
    engine.host().isSilent();
    assertEquals(PENDING, engine.says(CLOSE));
    assertEquals("PENDING NOT_YET_BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("CLOSE_BATCH OPEN no answer within 30 s", engine.attempts("1:1"));
  }

  @Test
  void aPendingBatchIsSentAgainUnderTheSameHostBatchNumber() {
    engine.host().isSilent();
    engine.says(CLOSE);
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals(List.of(SENT, AGAIN), engine.host().sent());
    assertEquals("CLOSED BALANCED payments 1 1000 credits 1 300", engine.batch(1));
  }

  @Test
  void aPendingBatchThatIsSentAgainHasOneAttempt() {
    engine.host().isSilent();
    engine.says(CLOSE);
    engine.does(CLOSE);
    assertEquals("CLOSE_BATCH SETTLED settled", engine.attempts("1:1"));
    assertEquals("2", engine.database().find("select TRIES from ATTEMPT where OBJECT_ID = '1:1'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"setup", "later"})
  void thatALaterTryDidNothingSaysNothingOfTheFirst(String nothing) {
    engine.host().isSilent().answers(nothing);
    assertEquals(PENDING, engine.says(CLOSE));
    assertEquals(PENDING, engine.says(CLOSE));
    assertEquals("PENDING NOT_YET_BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER",
        engine.says("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1"));
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals(List.of(SENT, AGAIN, AGAIN), engine.host().sent());
  }

  @Test
  void aBatchThatDidNotReachTheHostIsNotSentAgainButForTheFirstTime() {
    engine.host().isUnreachable().isSilent();
    assertEquals(PENDING, engine.says(CLOSE));
    assertEquals(PENDING, engine.says(CLOSE));
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals(List.of(SENT, SENT, AGAIN), engine.host().sent());
  }

  @Test
  void aBatchWhoseNumberTheHostHasForAnotherIsSentUnderANewNumber() {
    engine.host().answers("taken", "taken");
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals("CLOSED BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    assertEquals(List.of(SENT, under(2), under(3)), engine.host().sent());
  }

  @Test
  void aHostThatHasAllTheNumbersForOthersRejectsTheBatch() {
    engine.host().answers("taken", "taken", "taken", "taken");
    assertEquals("PRC_BATCH_ERROR RC_BATCH_NUMBER_TAKEN", engine.says(CLOSE));
    assertEquals("OPEN NOT_YET_BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    assertEquals(List.of(SENT, under(2), under(3), under(4)), engine.host().sent());
    engine.does(CLOSE);
    assertEquals(List.of(under(5)), engine.host().sent());
  }

  private static String under(int number) {
    return SENT.replace("batch 1", "batch " + number);
  }

  @Test
  void anAnswerToAnotherQuestionLeavesTheBatchPending() {
    engine.host().answers("strange");
    assertEquals(PENDING, engine.says(CLOSE));
    assertEquals("PENDING NOT_YET_BALANCED payments 1 1000 credits 1 300", engine.batch(1));
  }

  @Test
  void aCloseThatACrashCutOffCanBeRepeatedWhenItIsOverdue() {
    engine.isCutOff(CLOSE, Optional.empty());
    assertEquals(PENDING, engine.says(CLOSE));
    change("update ATTEMPT set DUE = 0");
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals(List.of(AGAIN), engine.host().sent());
  }

  @Test
  void aMemberThatCannotBeClosedKeepsTheBatchFromBeingClosed() {
    engine.host().when(() -> change("update CREDIT set STATE = 'CLOSED'"));
    assertEquals(PENDING, engine.says(CLOSE));
    assertEquals("CLOSING NOT_YET_BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    assertEquals("CLOSE_BATCH OPEN null", engine.attempts("1:1"));
  }

  @Test
  void aDepositWhileABatchIsClosingOpensTheNext() {
    engine.host().when(() -> buy(8));
    engine.does(CLOSE);
    assertEquals("CLOSED BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    assertEquals("OPEN NOT_YET_BALANCED payments 1 50 credits 0 0", engine.batch(2));
    assertEquals("DEPOSITED approved 50 deposited 50 batch 1:2", engine.payment("8:1"));
  }

  @Test
  void whileItIsClosingABatchIsNotClosedByAnother() {
    engine.host().when(() -> assertEquals(PENDING, engine.says(CLOSE)));
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals(1, engine.host().sent().size());
  }

  @Test
  void aDepositAfterARejectionDoesNotChangeWhatWasSent() {
    engine.host().answers("rejected");
    engine.says(CLOSE);
    buy(8);
    assertEquals("OPEN NOT_YET_BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    assertEquals("DEPOSITED approved 50 deposited 50 batch 1:2", engine.payment("8:1"));
  }

  private void change(String sql) {
    assertDoesNotThrow(() -> engine.database().change(sql));
  }

  private void buy(int order) {
    engine.does(
        "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=50 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=50"
            .formatted(order));
  }
}
