package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.harness.Engine;

/** The two steps around a host: recorded before it is asked, settled once. */
class AttemptTest {

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 DEPOSITFLAG=1"
          + " PAYMENTNUMBER=1 PAYMENTAMOUNT=1000";

  private static final String REVERSE = "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=400";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void anAttemptIsCommittedBeforeTheHostIsAsked() {
    engine
        .host()
        .when(
            () -> {
              assertEquals("APPROVE OPEN null", engine.attempts("1:7:1"));
              assertEquals("PENDING approved 1000 deposited 0 batch null", engine.payment("7:1"));
              assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
            });
    assertEquals(SUCCESS, engine.says(BUY));
  }

  @Test
  void noTransactionIsOpenWhileTheHostIsAsked() {
    Runnable look = () -> assertFalse(engine.parts().transactions().isOpen());
    engine.host().when(look).when(look);
    engine.does(BUY).does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(2, engine.host().sent().size());
  }

  @Test
  void noRowIsLockedWhileTheHostIsAsked() {
    // Both lock order and account, and the second one opens a batch.
    engine
        .host()
        .when(() -> engine.does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1"))
        .when(() -> engine.does("REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=1"));
    engine.does(BUY).does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals("REFUNDABLE approved 1000 credited 2", engine.order(7));
  }

  @Test
  void aBatchIsRecordedAsClosingBeforeTheHostIsAsked() {
    engine.does(BUY);
    engine
        .host()
        .when(
            () -> {
              assertEquals("CLOSE_BATCH OPEN null", engine.attempts("1:1"));
              assertEquals("CLOSING", engine.batch(1).split(" ")[0]);
            });
    assertEquals(SUCCESS, engine.says("BATCHCLOSE BATCHNUMBER=1"));
  }

  @Test
  void settlingAnApprovalTwiceChangesNothing() {
    engine.does(BUY);
    String before = engine.database().books();
    for (HostOutcome outcome : outcomes()) {
      engine.steps().settle(attempt("APPROVE"), 1, outcome);
      assertEquals(before, engine.database().books(), outcome.toString());
    }
  }

  @Test
  void settlingAReversalTwiceChangesNothing() {
    engine.does(BUY).does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1").does(REVERSE);
    String before = engine.database().books();
    for (HostOutcome outcome : outcomes()) {
      engine.steps().settle(attempt("REVERSE_APPROVAL"), 1, outcome);
      assertEquals(before, engine.database().books(), outcome.toString());
    }
  }

  @Test
  void settlingABatchTwiceChangesNothing() {
    engine.does(BUY).does("BATCHCLOSE BATCHNUMBER=1");
    String before = engine.database().books();
    for (HostOutcome outcome : outcomes()) {
      engine.steps().settle(attempt("CLOSE_BATCH"), 1, outcome);
      assertEquals(before, engine.database().books(), outcome.toString());
    }
  }

  @Test
  void anAnswerThatComesLaterSettlesThePendingPayment() {
    engine.host().isSilent();
    engine.says(BUY);
    engine.steps().settle(attempt("APPROVE"), 1, approved());
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("APPROVE SETTLED approved", engine.attempts("1:7:1"));
  }

  private String attempt(String kind) {
    return engine.database().find("select ID from ATTEMPT where KIND = '%s'".formatted(kind));
  }

  private static List<HostOutcome> outcomes() {
    return List.of(
        approved(),
        new HostOutcome.Settled(Values.NONE, false),
        new HostOutcome.Reversed(Values.of(Map.of("answer", "yes"))),
        new HostOutcome.Declined(DeclineReason.DECLINED, Values.of(Map.of("answer", "no"))),
        new HostOutcome.TryLater(Values.NONE),
        new HostOutcome.Misconfigured("terminal", Values.NONE),
        new HostOutcome.Unknown("silence"));
  }

  private static HostOutcome approved() {
    return new HostOutcome.Approved(Values.of(Map.of("answer", "yes")), CommonAvs.NO_MATCH);
  }
}
