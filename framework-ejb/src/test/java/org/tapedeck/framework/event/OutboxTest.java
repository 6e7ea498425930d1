package org.tapedeck.framework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;

/** What is written for listeners, in the commit of what happened, and only if somebody listens. */
class OutboxTest {

  private static final String LISTENER =
      "MEREVENTLISTENER CASSETTENAME=Paper LISTENERURL=http://shop.example/ ";
  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000 ";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  private String told() {
    return engine
        .database()
        .find(
            "select EVENT_NAME, OBJECT_ID, OLD_STATE, NEW_STATE from EVENT_OUTBOX"
                + " where EVENT_TYPE <> 3 order by ID")
        .replace(" null", "");
  }

  private void listen(int eventType) {
    engine.does("CREATE" + LISTENER + "EVENTTYPE=" + eventType);
  }

  @Test
  void aPurchaseFromOrderToSettledBatch() {
    listen(1);
    engine
        .does(BUY)
        .does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=900")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300")
        .does("BATCHCLOSE BATCHNUMBER=1")
        .does("CLOSEORDER ORDERNUMBER=7");
    assertEquals(
        """
        state_changed O:1:7 NONE REFUNDABLE
        state_changed P:1:7:1 NONE PENDING
        state_changed P:1:7:1 PENDING APPROVED
        state_changed B:1:1 NONE OPEN
        state_changed P:1:7:1 APPROVED DEPOSITED
        state_changed C:1:7:1 NONE REFUNDED
        state_changed B:1:1 OPEN CLOSING
        state_changed B:1:1 CLOSING CLOSED
        state_changed P:1:7:1 DEPOSITED CLOSED
        state_changed C:1:7:1 REFUNDED CLOSED
        state_changed O:1:7 REFUNDABLE CLOSED\
        """,
        told());
  }
}
