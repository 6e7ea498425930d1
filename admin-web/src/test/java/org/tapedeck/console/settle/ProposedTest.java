package org.tapedeck.console.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tapedeck.console.Say;

/** What waits for a second person, and what he gives. */
class ProposedTest {

  private static final String CLOSE =
      "operation=BATCHCLOSE merchantNumber=1 batchNumber=2 proposedBy=ann force=";
  private static final String REFUND =
      "operation=REFUND merchantNumber=1 orderNumber=7 creditNumber=3 amount=101 amountExp10=-2";

  private static Say the(String operation) {
    return Say.the(operation).with("MERCHANTNUMBER", 1);
  }

  @Test
  void aCloseIsConfirmedByTheSameClose() {
    assertEquals(
        the("BATCHCLOSE").with("BATCHNUMBER", 2).toString(),
        Proposed.command(Rows.row(CLOSE + "0")).toString());
    assertEquals(
        the("BATCHCLOSE").with("BATCHNUMBER", 2).with("FORCE", 1).toString(),
        Proposed.command(Rows.row(CLOSE + "1")).toString());
  }

  @Test
  void aRefundIsConfirmedByTheSameRefund() {
    Say refund = the("REFUND").with("ORDERNUMBER", 7).with("CREDITNUMBER", 3);
    assertEquals(
        refund.with("AMOUNT", 101).toString(), Proposed.command(Rows.row(REFUND)).toString());
  }

  @Test
  void aRefundThatNamesABatchNamesItAgainButNotWhenItIsWithdrawn() {
    Say refund = the("REFUND").with("ORDERNUMBER", 7).with("CREDITNUMBER", 3);
    assertEquals(
        refund.with("BATCHNUMBER", 4).with("AMOUNT", 101).toString(),
        Proposed.command(Rows.row(REFUND + " batchNumber=4")).toString());
    assertEquals(
        the("DELETEPROPOSAL").with("ORDERNUMBER", 7).with("CREDITNUMBER", 3).toString(),
        Proposed.withdrawal(Rows.row(REFUND + " batchNumber=4")).toString());
  }

  @Test
  void aCloseIsWithdrawnByItsBatch() {
    assertEquals(
        the("DELETEPROPOSAL").with("BATCHNUMBER", 2).toString(),
        Proposed.withdrawal(Rows.row(CLOSE + "1")).toString());
  }
}
