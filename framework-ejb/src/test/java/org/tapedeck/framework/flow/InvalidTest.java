package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.harness.Engine;

/** What has become incomplete takes no financial command until it is whole again. */
class InvalidTest {

  private static final String INVALID = "PRC_CASSETTE_ERROR RC_HOST_SETUP";

  private static final List<String> FINANCIAL =
      List.of(
          "ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1",
          "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=1",
          "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1",
          "REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1",
          "BATCHCLOSE BATCHNUMBER=1");

  private final Engine engine = Engine.ready();

  @BeforeEach
  void orderSevenHasADepositedAndAnApprovedPayment() {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600 DEPOSITFLAG=1")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1");
    engine.host().sent();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CASSETTE set PROPERTIES = '{}'; MODIFYCASSETTE CASSETTENAME=Paper $HOST=host.example",
        "ACCOUNT set PROPERTIES = '{}' where ID = '1:Paper:1';"
            + " MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=7"
      })
  void whatIsNotValidRefusesEveryFinancialCommandUntilItIs(String lostAndMended) throws Exception {
    String[] parts = lostAndMended.split("; *");
    engine.database().change("update " + parts[0]);
    String before = engine.database().dump();
    for (String said : FINANCIAL) {
      assertEquals(INVALID, engine.says(said), said);
    }
    assertEquals(before, engine.database().dump());
    assertEquals(List.of(), engine.host().sent());
    engine.does("QUERYORDERS").does(parts[1]);
    FINANCIAL.forEach(engine::does);
  }

  @Test
  void whatIsDisabledIsNamedFirst() throws Exception {
    engine.does("MODIFYMERCHANT ENABLED=0");
    engine.database().change("update CASSETTE set PROPERTIES = '{}'");
    assertEquals("PRC_OBJECT_NOT_ACTIVE RC_MERCHANTNUMBER", engine.says(FINANCIAL.get(0)));
  }

  @Test
  void aClosedBatchIsDeletedWhateverIsDisabledOrIncomplete() throws Exception {
    engine.does("BATCHCLOSE BATCHNUMBER=1").does("MODIFYMERCHANT ENABLED=0");
    engine.database().change("update ACCOUNT set PROPERTIES = '{}'");
    engine.does("DELETEBATCH BATCHNUMBER=1");
    assertEquals("", engine.batch(1));
  }
}
