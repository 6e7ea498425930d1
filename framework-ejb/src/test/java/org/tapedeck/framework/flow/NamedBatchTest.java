package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;

/**
 * BATCHNUMBER names the batch that something is put into.
 *
 * <p>Merchant 1: batch 1 of account 1 was rejected and is open again, batch 2 is its current one,
 * batch 3 is account 2's, batch 4 has euros, batch 5 of account 2 in euros is closed. Order 7 has
 * payment 1, approved.
 */
class NamedBatchTest {

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=100 CURRENCY=%s $ACCOUNTNUMBER=%d APPROVEFLAG=1"
          + " DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=100";

  private final Engine engine = Engine.ready();

  @BeforeEach
  void batches() {
    engine.does(BUY.formatted(1, "840", 1));
    engine.host().answers("rejected");
    engine.says("BATCHCLOSE BATCHNUMBER=1");
    engine
        .does(BUY.formatted(2, "840", 1))
        .does(BUY.formatted(3, "840", 2))
        .does(BUY.formatted(4, "978", 1))
        .does(BUY.formatted(5, "978", 2))
        .does("BATCHCLOSE BATCHNUMBER=5")
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600");
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
          said                                                              | batch | answer
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600                  | 2     | PRC_OPERATION_SUCCESS RC_NONE
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600                  | 1     | PRC_OPERATION_SUCCESS RC_NONE
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600                  | 3     | PRC_PARAMETER_MISMATCH RC_BATCHNUMBER
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600                  | 4     | PRC_PARAMETER_MISMATCH RC_BATCHNUMBER
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600                  | 5     | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600                  | 9     | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=600                    | 2     | PRC_OPERATION_SUCCESS RC_NONE
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=600                    | 3     | PRC_PARAMETER_MISMATCH RC_BATCHNUMBER
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=600                    | 5     | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=600                    | 9     | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400 DEPOSITFLAG=1    | 2     | PRC_OPERATION_SUCCESS RC_NONE
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400 DEPOSITFLAG=1    | 4     | PRC_PARAMETER_MISMATCH RC_BATCHNUMBER
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400 DEPOSITFLAG=1    | 9     | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400                  | 2     | PRC_INVALID_PARAMETER_COMBINATION RC_BATCHNUMBER
          """)
  void aBatchMustBeOpenAndOfTheOrdersAccountAndCurrency(String said, int batch, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, engine.says(said + " BATCHNUMBER=" + batch));
    if (!answer.equals(SUCCESS)) {
      assertEquals(before, engine.database().dump());
    }
  }

  @Test
  void anotherMerchantsBatchIsNotKnown() {
    engine.does(BUY.formatted(1, "840", 1) + " MERCHANTNUMBER=2");
    assertEquals(
        "PRC_UNDEFINED_OBJECT RC_BATCHNUMBER",
        engine.says(
            "ACCEPTPAYMENT MERCHANTNUMBER=2 ORDERNUMBER=2 AMOUNT=5 APPROVEFLAG=1 DEPOSITFLAG=1"
                + " PAYMENTNUMBER=1 PAYMENTAMOUNT=5 BATCHNUMBER=2"));
  }

  @Test
  void whatIsPutIntoANamedBatchIsInItsTotals() {
    engine
        .does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600 BATCHNUMBER=1")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=50 BATCHNUMBER=1")
        .does(BUY.formatted(8, "840", 1) + " BATCHNUMBER=1");
    assertEquals("OPEN NOT_YET_BALANCED payments 3 800 credits 1 50", engine.batch(1));
    assertEquals("OPEN NOT_YET_BALANCED payments 1 100 credits 0 0", engine.batch(2));
  }

  @Test
  void aBatchThatIsClosedMeanwhileLeavesThePaymentApproved() {
    engine.host().when(() -> engine.does("BATCHCLOSE BATCHNUMBER=2"));
    assertEquals(
        "PRC_AUTO_DEPOSIT_FAILED RC_BATCHNUMBER",
        engine.says(
            "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400 DEPOSITFLAG=1 BATCHNUMBER=2"));
    assertEquals("APPROVED approved 400 deposited 0 batch null", engine.payment("7:2"));
    assertEquals("CLOSED BALANCED payments 1 100 credits 0 0", engine.batch(2));
    engine.does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400");
  }

  @Test
  void theSameForAcceptPaymentWhoseOrderStays() {
    engine.host().when(() -> engine.does("BATCHCLOSE BATCHNUMBER=2"));
    assertEquals(
        "PRC_AUTO_DEPOSIT_FAILED RC_BATCHNUMBER",
        engine.says(BUY.formatted(8, "840", 1) + " BATCHNUMBER=2"));
    assertEquals("APPROVED approved 100 deposited 0 batch null", engine.payment("8:1"));
    assertEquals("APPROVE SETTLED approved, not deposited", engine.attempts("1:8:1"));
  }
}
