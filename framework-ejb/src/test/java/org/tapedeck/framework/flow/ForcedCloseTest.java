package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Engine;

/**
 * BatchClose with FORCE=1: a rejected batch is closed all the same (specification, section 2.5).
 */
class ForcedCloseTest {

  private static final String FORCE = "BATCHCLOSE BATCHNUMBER=1 FORCE=1";
  private static final String FORCED = "PRC_OPERATION_SUCCESS RC_BATCH_REJECTED";
  private static final String OUT_OF_BALANCE =
      "CLOSED OUT_OF_BALANCE payments 1 1000 credits 1 300";

  private final Engine engine = Engine.ready();

  @BeforeEach
  void batchWithAPaymentAndACredit() {
    engine
        .does(
            "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 DEPOSITFLAG=1"
                + " PAYMENTNUMBER=1 PAYMENTAMOUNT=1000")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300");
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
          host says | answer                                   | batch
          yes       | PRC_OPERATION_SUCCESS RC_NONE            | CLOSED BALANCED
          differs   | PRC_OPERATION_SUCCESS RC_NONE            | CLOSED OUT_OF_BALANCE
          rejected  | PRC_OPERATION_SUCCESS RC_BATCH_REJECTED  | CLOSED OUT_OF_BALANCE
          taken     | PRC_OPERATION_SUCCESS RC_NONE            | CLOSED BALANCED
          later     | PRC_BATCH_ERROR RC_TRY_LATER             | OPEN NOT_YET_BALANCED
          setup     | PRC_BATCH_ERROR RC_HOST_SETUP            | OPEN NOT_YET_BALANCED
          strange   | PRC_OPERATION_PENDING RC_HOST_ANSWER     | PENDING NOT_YET_BALANCED
          crash     | PRC_OPERATION_PENDING RC_HOST_ANSWER     | PENDING NOT_YET_BALANCED
          """)
  void onlyTheRejectionOfABatchIsForced(String word, String answer, String batch) {
    engine.host().answers(word);
    assertEquals(answer, engine.says(FORCE));
    assertEquals(batch + " payments 1 1000 credits 1 300", engine.batch(1));
  }

  @Test
  void silenceIsNeverForced() {
    engine.host().isSilent();
    assertEquals("PRC_OPERATION_PENDING RC_HOST_ANSWER", engine.says(FORCE));
    assertEquals("PENDING NOT_YET_BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    engine.host().isUnreachable();
    assertEquals("PRC_OPERATION_PENDING RC_HOST_ANSWER", engine.says(FORCE));
    engine.host().answers("rejected");
    assertEquals(FORCED, engine.says(FORCE));
    assertEquals(OUT_OF_BALANCE, engine.batch(1));
  }

  @Test
  void aForcedBatchIsClosedWithAllItsMembers() {
    engine.host().answers("rejected");
    assertEquals(FORCED, engine.says(FORCE));
    assertEquals("CLOSED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("CLOSED amount 300 batch 1:1", engine.credit("7:1"));
    assertEquals("CLOSE_BATCH SETTLED RC_BATCH_REJECTED", engine.attempts("1:1"));
    engine.does("CLOSEORDER ORDERNUMBER=7").does("DELETEBATCH BATCHNUMBER=1");
  }

  @Test
  void theBatchTellsThatItWasForcedAndWhatTheHostSaid() {
    assertEquals("1", batch().attributes().get("forceAllowed"));
    engine.host().answers("rejected");
    engine.says(FORCE);
    assertEquals("0", batch().attributes().get("forceAllowed"));
    assertEquals("batch_out_of_balance", batch().attributes().get("batchStatus"));
    assertEquals("rejected", batch().properties().text("answer"));
    assertEquals("closed here although the host rejected it", batch().properties().text("forced"));
  }

  @Test
  void theLastCloseSaysWhetherToForce() {
    engine.host().isSilent().answers("rejected");
    engine.says(FORCE);
    assertEquals("PRC_BATCH_ERROR RC_BATCH_REJECTED", engine.says(FORCE.replace("=1 F", "=1 -F")));
    assertEquals("OPEN NOT_YET_BALANCED payments 1 1000 credits 1 300", engine.batch(1));
    engine.host().answers("rejected");
    assertEquals(
        "PRC_BATCH_ERROR RC_BATCH_REJECTED", engine.says("BATCHCLOSE BATCHNUMBER=1 FORCE=0"));
    assertEquals(SUCCESS, engine.says("BATCHCLOSE BATCHNUMBER=1"));
  }

  private View batch() {
    return engine
        .run(Engine.ADMINISTRATOR, "QUERYBATCHES BATCHNUMBER=1")
        .found()
        .orElseThrow()
        .views()
        .get(0);
  }
}
