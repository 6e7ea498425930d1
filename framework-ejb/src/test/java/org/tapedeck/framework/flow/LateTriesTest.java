package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;

/**
 * Whoever waits for a try that another one has overtaken is told what became of the attempt, not
 * what his own try brought.
 */
class LateTriesTest {

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000";
  private static final String DEPOSIT = "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000";

  private static final HostOutcome APPROVED =
      new HostOutcome.Approved(Values.NONE, CommonAvs.FULL_MATCH);
  private static final HostOutcome NO =
      new HostOutcome.Declined(DeclineReason.DECLINED, Values.NONE);
  private static final HostOutcome REJECTED =
      new HostOutcome.Declined(DeclineReason.BATCH_REJECTED, Values.NONE);
  private static final HostOutcome SILENCE = new HostOutcome.Unknown("silence");

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void aPaymentThatWasGivenUpIsNotApprovedByALateYes() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0");
    String id = overtaken(BUY);
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_GIVEN_UP", settle(id, 2, SILENCE));
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_GIVEN_UP", settle(id, 1, APPROVED));
    assertEquals("DECLINED", engine.payment("7:1").split(" ")[0]);
  }

  @Test
  void aLateSilenceAfterAYesIsAYes() {
    String id = overtaken(BUY);
    assertEquals(SUCCESS, settle(id, 2, APPROVED));
    assertEquals(SUCCESS, settle(id, 1, SILENCE));
    assertEquals(SUCCESS, settle(id, 1, NO));
  }

  @Test
  void aNoIsANo() {
    String id = overtaken(BUY);
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_DECLINED", settle(id, 2, NO));
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_DECLINED", settle(id, 1, SILENCE));
  }

  @Test
  void aReversalThatIsDoneIsDone() {
    engine.does(BUY);
    String id = overtaken("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0");
    assertEquals(SUCCESS, settle(id, 2, new HostOutcome.Reversed(Values.NONE)));
    assertEquals(SUCCESS, settle(id, 1, SILENCE));
    assertEquals("VOID", engine.payment("7:1").split(" ")[0]);
  }

  @Test
  void aReversalThatWasRefusedIsNotDone() {
    engine.does(BUY);
    String id = overtaken("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0");
    assertEquals("PRC_FINANCIAL_FAILURE RC_DECLINED", settle(id, 2, NO));
    assertEquals(
        "PRC_FINANCIAL_FAILURE RC_DECLINED", settle(id, 1, new HostOutcome.Reversed(Values.NONE)));
    assertEquals("APPROVED", engine.payment("7:1").split(" ")[0]);
  }

  @Test
  void aBatchThatIsClosedIsClosed() {
    engine.does(BUY).does(DEPOSIT);
    String id = overtaken("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(SUCCESS, settle(id, 2, new HostOutcome.Settled(Values.NONE, true)));
    assertEquals(SUCCESS, settle(id, 1, SILENCE));
  }

  @Test
  void aBatchThatWasRejectedIsOpen() {
    engine.does(BUY).does(DEPOSIT);
    String id = overtaken("BATCHCLOSE BATCHNUMBER=1");
    assertEquals("PRC_BATCH_ERROR RC_BATCH_REJECTED", settle(id, 2, REJECTED));
    assertEquals("PRC_BATCH_ERROR RC_BATCH_REJECTED", settle(id, 1, SILENCE));
  }

  @Test
  void aBatchThatWasForcedIsClosed() {
    engine.does(BUY).does(DEPOSIT);
    String id = overtaken("BATCHCLOSE BATCHNUMBER=1 FORCE=1");
    assertEquals("PRC_OPERATION_SUCCESS RC_BATCH_REJECTED", settle(id, 2, REJECTED));
    assertEquals("PRC_OPERATION_SUCCESS RC_BATCH_REJECTED", settle(id, 1, SILENCE));
  }

  /** The command's own try outlasts its time, and a second one has begun. */
  @Test
  void aLateYesToWhatWasDeclinedIsTold() {
    engine.does(
        "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/");
    String id = overtaken(BUY);
    settle(id, 2, NO);
    assertEquals("", engine.database().find("select EVENT_NAME from EVENT_OUTBOX"));
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_DECLINED", settle(id, 1, APPROVED));
    assertEquals("hold_in_doubt", engine.database().find("select EVENT_NAME from EVENT_OUTBOX"));
  }

  @Test
  void aPaymentWhoseBatchWasClosedMeanwhileIsNotCalledDeposited() {
    engine.does(BUY + " ORDERNUMBER=8").does(DEPOSIT.replace("7", "8"));
    String id = overtaken(BUY + " DEPOSITFLAG=1 BATCHNUMBER=1");
    engine.host().answers("yes");
    engine.does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals("PRC_AUTO_DEPOSIT_FAILED RC_BATCHNUMBER", settle(id, 2, APPROVED));
    assertEquals("PRC_AUTO_DEPOSIT_FAILED RC_BATCHNUMBER", settle(id, 1, APPROVED));
  }

  private String overtaken(String words) {
    engine.isCutOff(words, Optional.empty()).waits(Duration.ofMinutes(1));
    String id = engine.database().find("select ID from ATTEMPT where STATE = 'OPEN'");
    engine.steps().resume(id, false).orElseThrow();
    return id;
  }

  private String settle(String attemptId, int tryNumber, HostOutcome outcome) {
    return Codes.of(engine.steps().settle(attemptId, tryNumber, outcome).reply());
  }
}
