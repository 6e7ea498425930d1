package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;

/** From AcceptPayment to an open batch (specification, section 2.6). */
class PurchaseTest {

  private static final String BUY = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 ";
  private static final String APPROVED = "APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000 ";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void anOrderAloneIsRefundableAndAsksNoHost() {
    assertEquals(SUCCESS, engine.says(BUY));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void approveFlagMakesAnApprovedPayment() {
    assertEquals(SUCCESS, engine.says(BUY + APPROVED));
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("", engine.batch(1));
  }

  @Test
  void depositFlagDepositsItInAnImplicitlyOpenedBatch() {
    assertEquals(SUCCESS, engine.says(BUY + APPROVED + "DEPOSITFLAG=1"));
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("OPEN NOT_YET_BALANCED payments 1 1000 credits 0 0", engine.batch(1));
    assertEquals("APPROVE SETTLED approved", engine.attempts("1:7:1"));
  }

  @Test
  void theHostIsAskedWithTheCardAndTheCodeThatCameWithIt() {
    engine.says(BUY + APPROVED + "$CARDVERIFYCODE=987");
    assertEquals(
        List.of("approve 1000 number 1 card 4111111111111111 expiry 203012 cvv 987"),
        engine.host().sent());
  }

  @Test
  void aLaterApproveHasTheCardButNoMoreTheVerifyCode() {
    engine.does(BUY + "$CARDVERIFYCODE=987").does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=5");
    assertEquals(
        List.of("approve 5 number 1 card 4111111111111111 expiry 203012 cvv none"),
        engine.host().sent());
  }

  @Test
  void paymentsOfOneOrderMayComeOneByOne() {
    engine
        .does(BUY)
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400 DEPOSITFLAG=1")
        .does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=500");
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
    assertEquals("DEPOSITED approved 600 deposited 500 batch 1:1", engine.payment("7:1"));
    assertEquals("DEPOSITED approved 400 deposited 400 batch 1:1", engine.payment("7:2"));
    assertEquals("OPEN NOT_YET_BALANCED payments 2 900 credits 0 0", engine.batch(1));
  }

  @Test
  void aCreditGoesIntoTheSameBatchAndAsksNoHost() {
    engine.does(BUY + APPROVED + "DEPOSITFLAG=1");
    engine.host().sent();
    assertEquals(SUCCESS, engine.says("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300"));
    assertEquals("REFUNDED amount 300 batch 1:1", engine.credit("7:1"));
    assertEquals("REFUNDABLE approved 1000 credited 300", engine.order(7));
    assertEquals("OPEN NOT_YET_BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void anOrderMayBeCreditedBeforeAnyPayment() {
    engine.does(BUY).does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1000");
    assertEquals("OPEN NOT_YET_BALANCED payments 0 0 credits 1 1000", engine.batch(1));
  }
}
