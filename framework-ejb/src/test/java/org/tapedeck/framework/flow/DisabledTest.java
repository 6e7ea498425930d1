package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;

/** What is disabled takes no financial command; the rest goes on. */
class DisabledTest {

  private static final List<String> FINANCIAL =
      List.of(
          "ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=5",
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
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          disabled                                         | named
          MODIFYPAYSERVER                                  | RC_PAYSERVER
          MODIFYCASSETTE CASSETTENAME=Paper                | RC_CASSETTENAME
          MODIFYMERCHANT                                   | RC_MERCHANTNUMBER
          MODIFYPAYSYSTEM CASSETTENAME=Paper               | RC_PAYSYSTEM
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 | RC_ACCOUNTNUMBER
          """)
  void whatIsDisabledRefusesEveryFinancialCommandUntilItIsEnabled(String disabled, String named) {
    engine.does(disabled + " ENABLED=0");
    String before = engine.database().dump();
    for (String said : FINANCIAL) {
      assertEquals("PRC_OBJECT_NOT_ACTIVE " + named, engine.says(said), said);
    }
    assertEquals(before, engine.database().dump());
    assertEquals(List.of(), engine.host().sent());
    engine.does(disabled + " ENABLED=1");
    FINANCIAL.forEach(engine::does);
  }

  @Test
  void queriesAndAdministrationGoOn() {
    engine
        .does("MODIFYMERCHANT ENABLED=0")
        .does("QUERYORDERS")
        .does("QUERYBATCHES")
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ACCOUNTTITLE=Till")
        .does("CREATEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=3 $TERMINAL=9");
  }

  @Test
  void theOthersGoOn() {
    engine
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2 ENABLED=0")
        .does("MODIFYMERCHANT MERCHANTNUMBER=2 ENABLED=0");
    FINANCIAL.forEach(engine::does);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          merchant  | pay system | account   | answer
          -         | -          | -         | PRC_OPERATION_SUCCESS RC_NONE
          ENABLED=1 | ENABLED=1  | ENABLED=1 | PRC_OPERATION_SUCCESS RC_NONE
          ENABLED=0 | ENABLED=0  | ENABLED=0 | PRC_OBJECT_NOT_ACTIVE RC_MERCHANTNUMBER
          ENABLED=1 | ENABLED=0  | ENABLED=0 | PRC_OBJECT_NOT_ACTIVE RC_PAYSYSTEM
          ENABLED=1 | ENABLED=1  | ENABLED=0 | PRC_OBJECT_NOT_ACTIVE RC_ACCOUNTNUMBER
          """)
  void anObjectIsBornAsItIsSaid(String merchant, String paySystem, String account, String answer) {
    engine
        .does("CREATEMERCHANT MERCHANTNUMBER=3 " + merchant)
        .does("CREATEPAYSYSTEM MERCHANTNUMBER=3 CASSETTENAME=Paper " + paySystem)
        .does(
            "CREATEACCOUNT MERCHANTNUMBER=3 CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=9 "
                + account);
    assertEquals(answer, engine.says("ACCEPTPAYMENT MERCHANTNUMBER=3 ORDERNUMBER=1 AMOUNT=5"));
  }

  @Test
  void aHostsAnswerIsRecordedAlthoughTheAccountWasDisabledMeanwhile() {
    engine
        .host()
        .when(() -> engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ENABLED=0"));
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=1");
    assertEquals("APPROVED approved 1 deposited 0 batch null", engine.payment("7:3"));
    assertEquals(
        "PRC_OBJECT_NOT_ACTIVE RC_ACCOUNTNUMBER",
        engine.says("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=1"));
  }
}
