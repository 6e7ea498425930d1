package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;

/** What was put into a batch comes out of it again (specification, sections 2.3 to 2.5). */
class ReversalTest {

  private static final String REFUSED_PAYMENT =
      "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER";
  private static final String REFUSED_CREDIT =
      "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_CREDITNUMBER";
  private static final String REFUSED_BATCH = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER";

  private static final String CLOSE = "BATCHCLOSE BATCHNUMBER=1";
  private static final String DEPOSIT_REVERSAL = "DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1";
  private static final String REFUND_REVERSAL = "REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1";

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
  void aReversedDepositIsApprovedAgainAndOutOfItsBatch() {
    engine.does(DEPOSIT_REVERSAL);
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("OPEN NOT_YET_BALANCED payments 0 0 credits 1 300", engine.batch(1));
    engine.does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=400");
    assertEquals("DEPOSITED approved 1000 deposited 400 batch 1:1", engine.payment("7:1"));
    assertEquals("OPEN NOT_YET_BALANCED payments 1 400 credits 1 300", engine.batch(1));
  }

  @Test
  void aReversedCreditIsVoidAndItsAmountFree() {
    engine.does(REFUND_REVERSAL);
    assertEquals("VOID amount 300 batch null", engine.credit("7:1"));
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
    assertEquals("OPEN NOT_YET_BALANCED payments 1 1000 credits 0 0", engine.batch(1));
    engine.does("REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=1000");
  }

  @Test
  void whatIsSettledIsNotReversed() {
    engine.does(CLOSE);
    assertEquals(REFUSED_PAYMENT, engine.says(DEPOSIT_REVERSAL));
    assertEquals(REFUSED_CREDIT, engine.says(REFUND_REVERSAL));
  }

  @Test
  void whatTheHostIsBeingAskedAboutIsNotReversed() {
    engine
        .host()
        .when(
            () -> {
              assertEquals(REFUSED_BATCH, engine.says(DEPOSIT_REVERSAL));
              assertEquals(REFUSED_BATCH, engine.says(REFUND_REVERSAL));
              assertEquals(REFUSED_BATCH, engine.says("BATCHPURGE BATCHNUMBER=1"));
            });
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals("CLOSED BALANCED payments 1 1000 credits 1 300", engine.batch(1));
  }

  @Test
  void aRejectedBatchIsMendedAndSentAgain() {
    engine.host().answers("rejected");
    engine.says(CLOSE);
    engine.does(REFUND_REVERSAL).does(CLOSE);
    assertEquals("CLOSED BALANCED payments 1 1000 credits 0 0", engine.batch(1));
    assertEquals(
        List.of(
            "batch 1\nPAYMENT 7:1 1000 number 1\nCREDIT 7:1 300 number 2",
            "batch 1\nPAYMENT 7:1 1000 number 1"),
        engine.host().sent());
  }

  @Test
  void aPurgedBatchIsOpenAndEmpty() {
    engine.does("BATCHPURGE BATCHNUMBER=1");
    assertEquals("OPEN NOT_YET_BALANCED payments 0 0 credits 0 0", engine.batch(1));
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("VOID amount 300 batch null", engine.credit("7:1"));
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
    engine.does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000");
    assertEquals("OPEN NOT_YET_BALANCED payments 1 1000 credits 0 0", engine.batch(1));
  }

  @Test
  void anEmptyBatchIsClosedWithoutAHost() {
    engine.does("BATCHPURGE BATCHNUMBER=1").does(CLOSE);
    assertEquals("CLOSED BALANCED payments 0 0 credits 0 0", engine.batch(1));
    assertEquals(List.of(), engine.host().sent());
    assertEquals("", engine.attempts("1:1"));
  }

  @Test
  void onlyAClosedBatchIsDeletedAndItsMembersStay() {
    assertEquals(REFUSED_BATCH, engine.says("DELETEBATCH BATCHNUMBER=1"));
    engine.does(CLOSE).does("DELETEBATCH BATCHNUMBER=1");
    assertEquals("", engine.batch(1));
    assertEquals("CLOSED approved 1000 deposited 1000 batch null", engine.payment("7:1"));
    assertEquals("CLOSED amount 300 batch null", engine.credit("7:1"));
    assertEquals("PRC_UNDEFINED_OBJECT RC_BATCHNUMBER", engine.says("DELETEBATCH BATCHNUMBER=1"));
  }
}
