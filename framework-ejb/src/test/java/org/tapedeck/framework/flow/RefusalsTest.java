package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;

/**
 * A refused command answers with its code, asks no host and leaves every table as it was.
 *
 * <p>Order 7 of 1000 has payment 1 of 600, deposited in batch 1, and credit 1 of 900. Order 8 has
 * payment 1, approved, payment 2, pending, and payment 3, declined. Batch 2 of account 2 is closed.
 */
class RefusalsTest {

  private static Engine engine;

  @BeforeAll
  static void prepare() {
    engine = Engine.ready();
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600 DEPOSITFLAG=1")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=900")
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=600");
    engine.host().isSilent().answers("no");
    engine.says("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=2 AMOUNT=100");
    engine.says("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=3 AMOUNT=100");
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000 $ACCOUNTNUMBER=2")
        .does("APPROVE ORDERNUMBER=9 PAYMENTNUMBER=1 AMOUNT=600 DEPOSITFLAG=1")
        .does("BATCHCLOSE BATCHNUMBER=2")
        .does("CREATEUSER USER=clark PASSWORD=a-long-password");
    engine.host().sent();
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
          said                                                                    | answer
          ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=5                                    | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=2 PAYMENTAMOUNT=1 | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=6 | PRC_PARAMETER_VALUE_ERROR RC_PAYMENTAMOUNT
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 PAYMENTTYPE=Cloth                 | PRC_UNDEFINED_OBJECT RC_PAYMENTTYPE
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 PAYMENTTYPE=Blank                 | PRC_UNDEFINED_OBJECT RC_PAYMENTTYPE
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 MERCHANTNUMBER=3                  | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 $ACCOUNTNUMBER=3                  | PRC_UNDEFINED_OBJECT RC_ACCOUNTNUMBER
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 -$PAN                             | PRC_PARAMETER_NOT_FOUND 1000
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 $PAN=4111                         | PRC_PARAMETER_TOO_SHORT 1000
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 $PAN=41111111111111111111         | PRC_PARAMETER_TOO_LONG 1000
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 $EXPIRY=20301a                    | PRC_PARAMETER_FORMAT_ERROR 1001
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 $EXPIRY=203013                    | PRC_PARAMETER_VALUE_ERROR 1001
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 $COLOUR=red -$PAN                 | PRC_INPUT_ERROR RC_KEYWORD
          ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5 $TERMINAL=7                       | PRC_INPUT_ERROR RC_KEYWORD
          """)
  void anOrderIsRefused(String said, String answer) {
    assertRefused(said, answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                       | answer
          APPROVE ORDERNUMBER=10 PAYMENTNUMBER=1 AMOUNT=1            | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1             | PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=401           | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          APPROVE ORDERNUMBER=8 PAYMENTNUMBER=4 AMOUNT=301           | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          APPROVE MERCHANTNUMBER=2 ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1 | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          DEPOSIT ORDERNUMBER=10 PAYMENTNUMBER=1 AMOUNT=1            | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          DEPOSIT ORDERNUMBER=8 PAYMENTNUMBER=9 AMOUNT=1             | PRC_UNDEFINED_OBJECT RC_PAYMENTNUMBER
          DEPOSIT ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=601           | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1             | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          DEPOSIT ORDERNUMBER=8 PAYMENTNUMBER=2 AMOUNT=1             | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          DEPOSIT ORDERNUMBER=8 PAYMENTNUMBER=3 AMOUNT=1             | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          DEPOSIT ORDERNUMBER=9 PAYMENTNUMBER=1 AMOUNT=1             | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          REFUND ORDERNUMBER=10 CREDITNUMBER=1 AMOUNT=1              | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1               | PRC_DUPLICATE_OBJECT RC_CREDITNUMBER
          REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=101             | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          BATCHCLOSE BATCHNUMBER=9                                   | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          BATCHPURGE BATCHNUMBER=2                                   | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER
          BATCHCLOSE MERCHANTNUMBER=2 BATCHNUMBER=1                  | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          """)
  void aCommandOnAnOrderOrBatchIsRefused(String said, String answer) {
    assertRefused(said, answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                                    | answer
          CREATEMERCHANT MERCHANTNUMBER=1                                         | PRC_DUPLICATE_OBJECT RC_MERCHANTNUMBER
          CREATEPAYSYSTEM CASSETTENAME=Paper                                      | PRC_DUPLICATE_OBJECT RC_CASSETTENAME
          CREATEPAYSYSTEM CASSETTENAME=Cloth                                      | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          CREATEPAYSYSTEM MERCHANTNUMBER=3 CASSETTENAME=Paper                     | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          CREATEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=7            | PRC_DUPLICATE_OBJECT RC_ACCOUNTNUMBER
          CREATEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=3                        | PRC_PARAMETER_NOT_FOUND 1005
          CREATEACCOUNT CASSETTENAME=Blank ACCOUNTNUMBER=3 $TERMINAL=7            | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          CREATEACCOUNT MERCHANTNUMBER=3 CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=7 | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          MODIFYCASSETTE CASSETTENAME=Cloth $HOST=h                               | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          MODIFYCASSETTE CASSETTENAME=Paper $PAN=4111111111111111                 | PRC_INPUT_ERROR RC_KEYWORD
          CREATEUSER USER=clark PASSWORD=a-long-password                          | PRC_DUPLICATE_OBJECT RC_USER
          CREATEUSER USER=clark PASSWORD=short                                    | PRC_PARAMETER_TOO_SHORT RC_PASSWORD
          SETUSERACCESSRIGHTS USER=nobody ROLE=3 MERCHANTNUMBER=1                 | PRC_UNDEFINED_OBJECT RC_USER
          SETUSERACCESSRIGHTS USER=clark ROLE=3                                   | PRC_PARAMETER_NOT_FOUND RC_MERCHANTNUMBER
          SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=3                  | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          QUERYORDERS STATE=order_red                                             | PRC_PARAMETER_VALUE_ERROR RC_STATE
          """)
  void anAdministrationCommandIsRefused(String said, String answer) {
    assertRefused(said, answer);
  }

  private static void assertRefused(String said, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, engine.says(said));
    assertEquals(before, engine.database().dump());
    assertEquals(List.of(), engine.host().sent());
  }
}
