package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;

/** How an order ends, and how it is deleted (specification, section 2.2). */
class OrderEndsTest {

  private static final String NONE = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000";
  private static final String PAYMENT = NONE + " APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000";

  private static final String REVERSE = "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest(name = "{0}: cancel {1}, close {2}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          order with         | CANCELORDER                                          | CLOSEORDER
          nothing            | PRC_OPERATION_SUCCESS RC_NONE                        | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER
          approved payment   | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          pending payment    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          declined payment   | PRC_OPERATION_SUCCESS RC_NONE                        | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER
          expired payment    | PRC_OPERATION_SUCCESS RC_NONE                        | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER
          void payment       | PRC_OPERATION_SUCCESS RC_NONE                        | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER
          reduced payment    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          deposited payment  | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          closed payment     | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER | PRC_OPERATION_SUCCESS RC_NONE
          refunded credit    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_CREDITNUMBER  | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_CREDITNUMBER
          void credit        | PRC_OPERATION_SUCCESS RC_NONE                        | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER
          closed credit      | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_CREDITNUMBER  | PRC_OPERATION_SUCCESS RC_NONE
          """)
  void anOrderEndsWhenAllThatItHasHasEnded(String with, String cancel, String close) {
    make(with);
    if (close.startsWith("PRC_OPERATION_SUCCESS")) {
      assertEquals(cancel, engine.says("CANCELORDER ORDERNUMBER=7"));
      assertEquals(close, engine.says("CLOSEORDER ORDERNUMBER=7"));
    } else {
      assertEquals(close, engine.says("CLOSEORDER ORDERNUMBER=7"));
      assertEquals(cancel, engine.says("CANCELORDER ORDERNUMBER=7"));
    }
  }

  @Test
  void whatCameToNothingDoesNotKeepASettledOrderFromBeingClosed() {
    engine
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 APPROVALEXPIRATION=3")
        .does(NONE)
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=500 DEPOSITFLAG=1")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=200")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300")
        .does("REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1");
    engine.host().answers("no");
    engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=100");
    engine.does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER",
        engine.says("CLOSEORDER ORDERNUMBER=7"));
    engine.waits(Duration.ofDays(3)).does("CLOSEORDER ORDERNUMBER=7");
    assertEquals("CLOSED approved 500 credited 0", engine.order(7));
  }

  @Test
  void aCanceledOrderTakesNothingButItsDeletion() {
    engine.does(NONE).does("CANCELORDER ORDERNUMBER=7");
    String refused = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER";
    assertEquals(refused, engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1"));
    assertEquals(refused, engine.says("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1"));
    assertEquals(refused, engine.says("CLOSEORDER ORDERNUMBER=7"));
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    assertEquals("", engine.order(7));
  }

  @Test
  void aClosedOrderIsDeletedWithAllThatBelongsToIt() {
    make("closed payment");
    engine.does("CLOSEORDER ORDERNUMBER=7");
    assertEquals("CLOSED approved 1000 credited 0", engine.order(7));
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ORDERNUMBER",
        engine.says("CANCELORDER ORDERNUMBER=7"));
    engine.does("CLOSEORDER ORDERNUMBER=7 DELETEORDER=1");
    assertEquals("", engine.order(7) + engine.payment("7:1") + engine.attempts("1:7:1"));
    assertEquals("CLOSED BALANCED payments 1 1000 credits 0 0", engine.batch(1));
    engine.does(NONE);
  }

  private void make(String with) {
    switch (with) {
      case "nothing" -> engine.does(NONE);
      case "approved payment" -> engine.does(PAYMENT);
      case "pending payment" -> engine.host().isSilent();
      case "declined payment" -> engine.host().answers("no");
      case "void payment" -> engine.does(PAYMENT).does(REVERSE + "0");
      case "reduced payment" -> engine.does(PAYMENT).does(REVERSE + "400");
      case "expired payment" ->
          engine
              .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 APPROVALEXPIRATION=3")
              .does(PAYMENT)
              .waits(Duration.ofDays(3));
      case "deposited payment" -> engine.does(PAYMENT + " DEPOSITFLAG=1");
      case "closed payment" ->
          engine.does(PAYMENT + " DEPOSITFLAG=1").does("BATCHCLOSE BATCHNUMBER=1");
      default -> credit(with);
    }
    if (with.startsWith("pending") || with.startsWith("declined")) {
      engine.says(PAYMENT);
    }
  }

  private void credit(String with) {
    engine.does(NONE).does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300");
    switch (with) {
      case "void credit" -> engine.does("REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1");
      case "closed credit" -> engine.does("BATCHCLOSE BATCHNUMBER=1");
      default -> engine.credit("7:1");
    }
  }
}
