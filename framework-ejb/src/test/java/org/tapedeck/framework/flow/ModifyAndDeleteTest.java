package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;

/**
 * Merchants, pay systems and accounts are changed and removed.
 *
 * <p>Merchant 1 has an order at account 1; merchant 2 has none. Merchant 3 has no pay system, and
 * merchant 4 one without an account. Clark is a clerk of merchants 1 and 3.
 */
class ModifyAndDeleteTest {

  private final Engine engine = Engine.ready();

  @BeforeEach
  void fourMerchants() {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("CREATEMERCHANT MERCHANTNUMBER=3 MERCHANTTITLE=Three")
        .does("CREATEMERCHANT MERCHANTNUMBER=4")
        .does("CREATEPAYSYSTEM MERCHANTNUMBER=4 CASSETTENAME=Paper")
        .does("CREATEUSER USER=clark PASSWORD=a-long-password")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=1")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=3");
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
          said                                                               | answer
          MODIFYMERCHANT MERCHANTNUMBER=9 ENABLED=0                          | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          MODIFYMERCHANT ENABLED=2                                           | PRC_PARAMETER_VALUE_ERROR RC_ENABLED
          MODIFYMERCHANT ENABLED=yes                                         | PRC_PARAMETER_TOO_LONG RC_ENABLED
          MODIFYPAYSYSTEM MERCHANTNUMBER=3 CASSETTENAME=Paper                | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          MODIFYPAYSYSTEM CASSETTENAME=Cloth                                 | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          MODIFYPAYSYSTEM CASSETTENAME=Paper $COLOUR=red                     | PRC_INPUT_ERROR RC_KEYWORD
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=9 ENABLED=0         | PRC_UNDEFINED_OBJECT RC_ACCOUNTNUMBER
          MODIFYACCOUNT MERCHANTNUMBER=3 CASSETTENAME=Paper ACCOUNTNUMBER=1  | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          MODIFYACCOUNT MERCHANTNUMBER=9 CASSETTENAME=Paper ACCOUNTNUMBER=1  | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=abc     | PRC_PARAMETER_FORMAT_ERROR 1005
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ACCOUNTTITLE=Till ENABLED=0 $TERMINAL=12345 | PRC_PARAMETER_TOO_LONG 1005
          DELETEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1                   | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ACCOUNTNUMBER
          DELETEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=9                   | PRC_UNDEFINED_OBJECT RC_ACCOUNTNUMBER
          DELETEPAYSYSTEM MERCHANTNUMBER=2 CASSETTENAME=Paper                | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_CASSETTENAME
          DELETEPAYSYSTEM MERCHANTNUMBER=3 CASSETTENAME=Paper                | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          DELETEMERCHANT MERCHANTNUMBER=4                                    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_MERCHANTNUMBER
          DELETEMERCHANT MERCHANTNUMBER=9                                    | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          """)
  void aRefusedChangeChangesNothing(String said, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, engine.says(said));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void onlyWhatIsNamedIsChanged() {
    String account = "CASSETTENAME=Paper ACCOUNTNUMBER=2 ";
    engine
        .does("MODIFYACCOUNT " + account + "ACCOUNTTITLE=Till FINANCIALINSTITUTION=Bank")
        .does("MODIFYACCOUNT " + account + "$TERMINAL=8")
        .does("MODIFYACCOUNT " + account + "ENABLED=0")
        .does("MODIFYACCOUNT " + account + "ACCOUNTTITLE=Desk");
    assertEquals(
        "Desk Bank 0 {\"terminal\":\"8\"}",
        engine
            .database()
            .find(
                "select TITLE, FINANCIAL_INSTITUTION, ENABLED, PROPERTIES from ACCOUNT"
                    + " where ID = '1:Paper:2'"));
    engine.does("MODIFYMERCHANT MERCHANTNUMBER=3 ENABLED=0");
    assertEquals(
        "Three 0",
        engine.database().find("select TITLE, ENABLED from MERCHANT where MERCHANT_NUMBER = 3"));
  }

  @Test
  void anotherTerminalIsInForceAtOnce() {
    engine
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=99")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1");
    assertEquals(
        "2",
        engine
            .database()
            .find("select NEXT_NUMBER from NUMBER_SERIES where SCOPE like '%TRANSACTION%99'"));
  }

  @Test
  void anObjectThatHasBecomeIncompleteCanStillBeDisabled() throws Exception {
    engine.database().change("update CASSETTE set PROPERTIES = '{}'");
    engine
        .does("MODIFYCASSETTE CASSETTENAME=Paper ENABLED=0")
        .does("MODIFYCASSETTE CASSETTENAME=Paper ENABLED=1 $HOST=host.example");
    assertEquals(
        "1 {\"host\":\"host.example\"}",
        engine.database().find("select ENABLED, PROPERTIES from CASSETTE"));
  }

  @Test
  void aMerchantIsTakenDownFromTheBottomUp() {
    engine
        .does("DELETEACCOUNT MERCHANTNUMBER=2 CASSETTENAME=Paper ACCOUNTNUMBER=1")
        .does("DELETEPAYSYSTEM MERCHANTNUMBER=2 CASSETTENAME=Paper")
        .does("DELETEMERCHANT MERCHANTNUMBER=2")
        .does("DELETEMERCHANT MERCHANTNUMBER=3");
    assertEquals("1\n4", engine.database().find("select MERCHANT_NUMBER from MERCHANT"));
    engine
        .does("CREATEMERCHANT MERCHANTNUMBER=2")
        .does("CREATEPAYSYSTEM MERCHANTNUMBER=2 CASSETTENAME=Paper")
        .does("CREATEACCOUNT MERCHANTNUMBER=2 CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=8")
        .does("ACCEPTPAYMENT MERCHANTNUMBER=2 ORDERNUMBER=1 AMOUNT=5");
  }

  @Test
  void nobodyKeepsARightToAMerchantWhoIsGone() {
    engine.does("DELETEMERCHANT MERCHANTNUMBER=3");
    assertEquals(
        "clark 1", engine.database().find("select USER_NAME, MERCHANT_NUMBER from ACCESS_RIGHT"));
  }
}
