package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;

/** What APAPPROVEFLAG and APDEPOSITFLAG of an account do to an AcceptPayment of 1000. */
class AccountApprovesTest {

  private static final String MODIFY = "MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ";

  private final Engine engine = Engine.ready();

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
          account                         | ACCEPTPAYMENT                                         | payments
          APAPPROVEFLAG=0                 | ''                                                    | ''
          APAPPROVEFLAG=1                 | ''                                                    | 1 APPROVED 1000
          APAPPROVEFLAG=1 APDEPOSITFLAG=1 | ''                                                    | 1 DEPOSITED 1000
          APAPPROVEFLAG=2                 | ''                                                    | 1 PENDING 1000
          APAPPROVEFLAG=1                 | DEPOSITFLAG=1                                         | 1 DEPOSITED 1000
          APAPPROVEFLAG=1 APDEPOSITFLAG=1 | DEPOSITFLAG=0                                         | 1 APPROVED 1000
          APAPPROVEFLAG=1 APDEPOSITFLAG=1 | APPROVEFLAG=0                                         | ''
          APAPPROVEFLAG=1                 | PAYMENTNUMBER=4                                       | 4 APPROVED 1000
          APAPPROVEFLAG=1                 | PAYMENTAMOUNT=600                                     | 1 APPROVED 600
          APAPPROVEFLAG=1 APDEPOSITFLAG=1 | APPROVEFLAG=1 PAYMENTNUMBER=2 PAYMENTAMOUNT=300       | 2 APPROVED 300
          APAPPROVEFLAG=0                 | APPROVEFLAG=1 PAYMENTNUMBER=2 PAYMENTAMOUNT=300       | 2 APPROVED 300
          """)
  void anAccountApprovesWhatComesWithoutApproveFlag(
      String account, String accept, String payments) {
    engine.does(MODIFY + account).does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 " + accept);
    assertEquals(
        payments,
        engine.database().find("select PAYMENT_NUMBER, STATE, APPROVE_AMOUNT from PAYMENT"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          account                         | ACCEPTPAYMENT                                   | answer
          APAPPROVEFLAG=0                 | DEPOSITFLAG=1                                   | PRC_INVALID_PARAMETER_COMBINATION RC_DEPOSITFLAG
          APAPPROVEFLAG=0                 | BATCHNUMBER=1                                   | PRC_INVALID_PARAMETER_COMBINATION RC_BATCHNUMBER
          APAPPROVEFLAG=1                 | BATCHNUMBER=1                                   | PRC_INVALID_PARAMETER_COMBINATION RC_BATCHNUMBER
          APAPPROVEFLAG=1 APDEPOSITFLAG=1 | BATCHNUMBER=1                                   | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          APAPPROVEFLAG=1                 | PAYMENTAMOUNT=1001                              | PRC_PARAMETER_VALUE_ERROR RC_PAYMENTAMOUNT
          APAPPROVEFLAG=1                 | APPROVEFLAG=1 PAYMENTAMOUNT=1000                | PRC_PARAMETER_NOT_FOUND RC_PAYMENTNUMBER
          APAPPROVEFLAG=1                 | SPLITALLOWED=0 PAYMENTAMOUNT=999                | PRC_PARAMETER_MISMATCH RC_SPLITFLAG
          APAPPROVEFLAG=1                 | SPLITALLOWED=0                                  | PRC_OPERATION_SUCCESS RC_NONE
          """)
  void whatDoesNotFitIsRefused(String account, String accept, String answer) {
    engine.does(MODIFY + account);
    assertEquals(answer, engine.says("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 " + accept));
    assertEquals(
        answer.equals(SUCCESS) ? "REFUNDABLE approved 1000 credited 0" : "", engine.order(7));
  }

  @Test
  void apApproveFlag2DoesNotWaitForTheHost() {
    engine
        .does(MODIFY + "APAPPROVEFLAG=2 APDEPOSITFLAG=1")
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    assertEquals("PENDING approved 1000 deposited 0 batch null", engine.payment("7:1"));
    engine.goesOn();
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          before                          | said                            | answer
          ENABLED=1                       | APDEPOSITFLAG=1                 | PRC_INVALID_PARAMETER_COMBINATION RC_AP_DEPOSITFLAG
          ENABLED=1                       | APAPPROVEFLAG=0 APDEPOSITFLAG=1 | PRC_INVALID_PARAMETER_COMBINATION RC_AP_DEPOSITFLAG
          ENABLED=1                       | APDEPOSITFLAG=0                 | PRC_OPERATION_SUCCESS RC_NONE
          APAPPROVEFLAG=1                 | APDEPOSITFLAG=1                 | PRC_OPERATION_SUCCESS RC_NONE
          APAPPROVEFLAG=2 APDEPOSITFLAG=1 | APAPPROVEFLAG=0                 | PRC_INVALID_PARAMETER_COMBINATION RC_AP_DEPOSITFLAG
          APAPPROVEFLAG=2 APDEPOSITFLAG=1 | APAPPROVEFLAG=0 APDEPOSITFLAG=0 | PRC_OPERATION_SUCCESS RC_NONE
          ENABLED=1                       | APAPPROVEFLAG=3                 | PRC_PARAMETER_VALUE_ERROR RC_AP_APPROVEFLAG
          ENABLED=1                       | APDEPOSITFLAG=2                 | PRC_PARAMETER_VALUE_ERROR RC_AP_DEPOSITFLAG
          ENABLED=1                       | APPROVALEXPIRATION=-1           | PRC_PARAMETER_VALUE_ERROR RC_APPROVALEXPIRATION
          ENABLED=1                       | APPROVALEXPIRATION=10000        | PRC_PARAMETER_TOO_LONG RC_APPROVALEXPIRATION
          ENABLED=1                       | APPROVALEXPIRATION=9999         | PRC_OPERATION_SUCCESS RC_NONE
          """)
  void aDepositNeedsAnApproval(String before, String said, String answer) {
    engine.does(MODIFY + before);
    String account = engine.database().find("select * from ACCOUNT order by 1");
    assertEquals(answer, engine.says(MODIFY + said));
    if (!answer.equals(SUCCESS)) {
      assertEquals(account, engine.database().find("select * from ACCOUNT order by 1"));
    }
  }

  @Test
  void aNewAccountHasThemToo() {
    String create = "CREATEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=9 $TERMINAL=9 ";
    assertEquals(
        "PRC_INVALID_PARAMETER_COMBINATION RC_AP_DEPOSITFLAG",
        engine.says(create + "APDEPOSITFLAG=1"));
    engine.does(create + "APAPPROVEFLAG=2 APDEPOSITFLAG=1 APPROVALEXPIRATION=7");
    assertEquals(
        "2 1 7",
        engine
            .run(Engine.ADMINISTRATOR, "QUERYACCOUNTS ACCOUNTNUMBER=9")
            .found()
            .orElseThrow()
            .views()
            .stream()
            .map(it -> it.attributes())
            .map(
                it ->
                    it.get("apApproveFlag")
                        + " "
                        + it.get("apDepositFlag")
                        + " "
                        + it.get("approvalExpiration"))
            .findFirst()
            .orElseThrow());
  }
}
