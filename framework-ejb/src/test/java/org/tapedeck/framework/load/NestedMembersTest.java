package org.tapedeck.framework.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;

/** One reply nests at most 20,000 payments; one more is too many. */
class NestedMembersTest {

  private static final int MOST = 20_000;

  private static final String TOO_MANY = "PRC_PARAMETER_VALUE_ERROR RC_WITHPAYMENTS";

  @Test
  void aReplyNestsNoMoreThanFit() throws SQLException {
    try (Engine engine = Engine.ready()) {
      engine.does(
          "ACCEPTPAYMENT ORDERNUMBER=1 AMOUNT=1000"
              + " APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000 DEPOSITFLAG=1");
      copy(engine, MOST - 1);
      assertEquals(Codes.SUCCESS, engine.says("QUERYBATCHES WITHPAYMENTS=1"));
      engine.does("ACCEPTPAYMENT ORDERNUMBER=2 AMOUNT=1000");
      engine.does("APPROVE ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=1000 DEPOSITFLAG=1");
      assertEquals(TOO_MANY, engine.says("QUERYBATCHES WITHPAYMENTS=1"));
      assertEquals(TOO_MANY, engine.says("QUERYORDERS WITHPAYMENTS=1"));
      assertEquals(Codes.SUCCESS, engine.says("QUERYORDERS WITHPAYMENTS=1 ORDERNUMBER=2"));
      assertEquals(Codes.SUCCESS, engine.says("QUERYBATCHES WITHCREDITS=1"));
    }
  }

  private static void copy(Engine engine, int payments) throws SQLException {
    try (Connection connection = engine.database().connection()) {
      connection.setAutoCommit(false);
      new Copies(connection)
          .of(
              "PAYMENT",
              "1:1:1",
              payments,
              number -> Map.of("ID", "1:1:" + (number + 1), "PAYMENT_NUMBER", number + 1));
      connection.commit();
    }
  }
}
