package org.tapedeck.framework.handler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;

/** A batch of more credits than are walked through at a time is emptied of all of them. */
class PurgePagesTest {

  private static final String SAME =
      " MERCHANT_NUMBER, AMOUNT, STATE, BATCH_ID, TRANSACTION_NUMBER, CREATED, MODIFIED, VERSION";

  @Test
  void everyCreditIsVoidAndItsAmountFree() throws SQLException {
    try (Engine engine = Engine.ready()) {
      for (int order = 1; order <= 2; order++) {
        engine.does("ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=1000".formatted(order));
        engine.does(
            "APPROVE ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=10 DEPOSITFLAG=1".formatted(order));
        engine.does("REFUND ORDERNUMBER=%d CREDITNUMBER=1 AMOUNT=2".formatted(order));
        for (int number = 2; number <= 225; number++) {
          copy(engine, order, number);
        }
      }
      engine.database().change("update BATCH set CREDITS = 450, CREDITED = 900");
      engine.database().change("update PAY_ORDER set CREDITED_AMOUNT = 450");
      engine.does("BATCHPURGE BATCHNUMBER=1");
      assertEquals("OPEN NOT_YET_BALANCED payments 0 0 credits 0 0", engine.batch(1));
      assertEquals(
          "VOID null 450",
          engine
              .database()
              .find("select STATE, BATCH_ID, count(*) from CREDIT group by STATE, BATCH_ID"));
      assertEquals("REFUNDABLE approved 10 credited 0", engine.order(1));
      assertEquals("REFUNDABLE approved 10 credited 0", engine.order(2));
      assertEquals("APPROVED approved 10 deposited 0 batch null", engine.payment("2:1"));
    }
  }

  private static void copy(Engine engine, int order, int number) throws SQLException {
    engine
        .database()
        .change(
            ("insert into CREDIT (ID, ORDER_ID, ORDER_NUMBER, CREDIT_NUMBER,"
                    + SAME
                    + ") select '1:%1$d:%2$d', ORDER_ID, ORDER_NUMBER, %2$d,"
                    + SAME
                    + " from CREDIT where ID = '1:%1$d:1'")
                .formatted(order, number));
  }
}
