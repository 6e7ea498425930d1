package org.tapedeck.framework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;

/** The limits on money hold in the database too, should a rule ever be forgotten. */
class ConstraintsTest {

  private static Engine engine;

  @BeforeAll
  static void prepare() {
    engine = Engine.ready();
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600 DEPOSITFLAG=1")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=100")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=300")
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000 CURRENCY=978")
        .does("REFUND ORDERNUMBER=8 CREDITNUMBER=1 AMOUNT=300");
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          change                                                          | SQL state
          update PAY_ORDER set APPROVED_AMOUNT = 1001 where ID = '1:7'    | 23513
          update PAY_ORDER set APPROVED_AMOUNT = -1 where ID = '1:7'      | 23513
          update PAY_ORDER set CREDITED_AMOUNT = 1001 where ID = '1:7'    | 23513
          update PAY_ORDER set AMOUNT = 699 where ID = '1:7'              | 23513
          update PAYMENT set DEPOSIT_AMOUNT = 601 where ID = '1:7:1'      | 23513
          update PAYMENT set APPROVE_AMOUNT = 0 where ID = '1:7:2'        | 23513
          update PAYMENT set APPROVE_AMOUNT = 601 where ID = '1:7:1'      | 23513
          update PAYMENT set PAYMENT_NUMBER = 2 where ID = '1:7:1'        | 23505
          update CREDIT set AMOUNT = 0 where ID = '1:7:1'                 | 23513
          update CREDIT set CREDIT_NUMBER = 2 where ID = '1:7:1'          | 23505
          update CREDIT set BATCH_ID = '1:9' where ID = '1:7:1'           | 23516
          update BATCH set DEPOSITED = -1 where ID = '1:1'                | 23513
          update BATCH set BATCH_NUMBER = 1                               | 23505
          update BATCH set CURRENT_FOR = '1:Paper:1:840'                  | 23505
          delete from ACCOUNT where ID = '1:Paper:1'                      | 23516
          delete from PAY_SYSTEM where ID = '1:Paper'                     | 23516
          delete from MERCHANT where MERCHANT_NUMBER = 1                  | 23516
          update BATCH set ACCOUNT_NUMBER = 9 where ID = '1:1'            | 23516
          delete from PAY_ORDER where ID = '1:7'                          | 23516
          delete from BATCH where ID = '1:1'                              | 23516
          """)
  void aChangeThatTheRulesForbidIsRefused(String change, String state) {
    String before = engine.database().dump();
    SQLException refused = assertThrows(SQLException.class, () -> engine.database().change(change));
    assertEquals(state, refused.getSQLState());
    assertEquals(before, engine.database().dump());
  }
}
