package org.tapedeck.framework.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.PaperBank;

/** What buyers paid stays what it is: until it goes back, which a bank is asked for to the end. */
class PaidVisitsTest {

  private static final String BUY = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 PAYMENTTYPE=Bank";
  private static final String OUT = "DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1";
  private static final String BACK = "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=";
  private static final String RETRY = "RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1";

  private Engine engine;

  @BeforeEach
  void prepare() {
    engine = Engine.withBank();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void aReversalWithoutAnAnswerIsAskedOnUntilThereIsOne() {
    isPaid();
    engine.does(OUT);
    engine.host().isUnreachable().isUnreachable().isUnreachable().isUnreachable();
    engine.says(BACK + 0);
    for (int retries = 0; retries < 3; retries++) {
      engine.waits(Duration.ofSeconds(4)).sweeps();
    }
    assertEquals("VOID approved 1000 deposited 0 batch null", engine.payment("7:1"));
    engine.host().sent();
    engine.host().isSilent();
    engine.waits(Duration.ofHours(1)).sweeps().waits(Duration.ofHours(1)).sweeps();
    assertEquals(List.of("give back 1000", "give back 1000 again"), engine.host().sent());
    assertEquals("0", engine.database().find("select count(*) from ATTEMPT where STATE = 'OPEN'"));
  }

  @Test
  void whatWasPaidDoesNotExpire() {
    approvalsExpire();
    isPaid();
    engine.does(OUT).waits(Duration.ofDays(2)).expires();
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    engine.host().sent();
    engine.does(BACK + 0);
    assertEquals(List.of("give back 1000"), engine.host().sent());
  }

  /** As an earlier version may have let it. */
  @Test
  void aPaidPaymentIsNotPaidAgainThoughItHasExpired() throws SQLException {
    isPaid();
    engine.does(OUT);
    engine.database().change("update PAYMENT set STATE = 'APPROVAL_EXPIRED'");
    for (String left : List.of("0", "1000")) {
      assertEquals(
          "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER", engine.says(BACK + left));
    }
    assertEquals("1", engine.database().find("select count(*) from VISIT"));
  }

  @Test
  void aVisitSurvivesTheServerThatBeganIt() {
    engine.renews();
    engine.isCutOffAfterAsking(BUY);
    Engine second = engine.beside("second");
    engine.givesItsLeaseBack();
    second.waits(Duration.ofSeconds(1)).renews();
    second.sweeps();
    assertEquals("REDIRECTED", engine.database().find("select STATE from VISIT"));
  }

  @Test
  void whatWasPaidComesIntoTheCurrentBatchWhenTheNamedOneIsClosed() {
    buys(BUY.replace("=7", "=8"));
    engine.isProven("8:1", "P8");
    buys(BUY + " APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000 DEPOSITFLAG=1 BATCHNUMBER=1");
    engine.does("BATCHCLOSE BATCHNUMBER=1");
    engine.isProven("7:1", "P1");
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:2", engine.payment("7:1"));
    engine.does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1000");
  }

  @Test
  void aPersonsWishShortensNoUndoing() {
    hasTimedOut();
    engine.host().answers("yes").isSilent().isSilent().isSilent();
    engine.isProven("7:1", "P1");
    engine.waits(Duration.ofMinutes(1)).says(RETRY);
    engine.waits(Duration.ofHours(1)).sweeps();
    assertEquals("P1 UNDO_PENDING", proofs());
    engine.waits(Duration.ofHours(1)).sweeps();
    assertEquals("P1 UNDONE", proofs());
  }

  @Test
  void aPersonReachesEachUndoingThatRests() {
    hasTimedOut();
    engine.host().answers("yes", "no", "yes", "no", "yes", "no");
    engine.isProven("7:1", "P1");
    engine.isProven("7:1", "P2");
    engine.isProven("7:1", "P3");
    assertEquals("P1 UNDO_FAILED\nP2 UNDO_FAILED\nP3 UNDO_FAILED", proofs());
    engine.host().answers("no", "no", "no");
    engine.says(RETRY);
    engine.says(RETRY);
    engine.says(RETRY);
    assertFalse(proofs().contains("UNDONE"), proofs());
    engine.does(RETRY).does(RETRY).does(RETRY);
    assertEquals("P1 UNDONE\nP2 UNDONE\nP3 UNDONE", proofs());
  }

  @Test
  void whatRestsIsReachedBeforeWhatWaits() {
    hasTimedOut();
    engine.host().answers("yes").isSilent().answers("yes", "no");
    engine.isProven("7:1", "P1");
    engine.isProven("7:1", "P2");
    engine.does(RETRY);
    assertEquals("P1 UNDO_PENDING\nP2 UNDONE", proofs());
    engine.does(RETRY);
    assertEquals("P1 UNDONE\nP2 UNDONE", proofs());
  }

  private void approvalsExpire() {
    engine.does(
        "MODIFYACCOUNT MERCHANTNUMBER=1 CASSETTENAME=Bank ACCOUNTNUMBER=1 APPROVALEXPIRATION=1");
  }

  private void buys(String words) {
    assertEquals("PRC_OPERATION_PENDING RC_VISIT", engine.says(words));
  }

  private void isPaid() {
    buys(BUY);
    engine.isProven("7:1", "P1");
  }

  private void hasTimedOut() {
    buys(BUY);
    engine.waits(PaperBank.VISIT).sweeps();
  }

  private String proofs() {
    return engine
        .database()
        .find("select BANK_REFERENCE, STATE from PROOF order by BANK_REFERENCE");
  }
}
