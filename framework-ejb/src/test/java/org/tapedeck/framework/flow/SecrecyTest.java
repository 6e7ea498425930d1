package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Sentence;

/** Where card data must not be found. */
class SecrecyTest {

  private static final String CVV = "9876";
  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 DEPOSITFLAG=1"
          + " PAYMENTNUMBER=1 PAYMENTAMOUNT=1000 $CARDVERIFYCODE="
          + CVV;

  private static final String APPROVE =
      "APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=1000 $EXPIRY=203012 $PAN="
          + Sentence.PAN
          + " $CARDVERIFYCODE="
          + CVV;

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void noTableHoldsTheCardInClear() {
    engine.does(BUY);
    engine.host().isSilent();
    engine.says("BATCHCLOSE BATCHNUMBER=1");
    String dump = engine.database().dump();
    assertFalse(dump.contains(Sentence.PAN));
    assertFalse(dump.contains("203012"));
    assertTrue(dump.contains("\"pan\":\"411111******1111\""));
  }

  @Test
  void noTableHoldsTheVerifyCode() {
    engine.host().isSilent();
    engine.says(BUY);
    assertFalse(engine.database().dump().contains(CVV));
    assertTrue(engine.host().sent().get(0).endsWith("cvv " + CVV));
  }

  @Test
  void noReplyShowsTheCard() {
    engine.does(BUY);
    String reply = engine.run(Engine.ADMINISTRATOR, "QUERYORDERS WITHPAYMENTS=1").toString();
    assertFalse(reply.contains(Sentence.PAN));
    String properties =
        engine
            .run(Engine.ADMINISTRATOR, "QUERYORDERS")
            .found()
            .orElseThrow()
            .views()
            .get(0)
            .properties()
            .asMap()
            .toString();
    assertEquals("{pan=411111******1111}", properties);
  }

  @Test
  void aCardThatComesWithApproveIsKeptLikeAnyOther() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000 TWOPART=1 -$PAN -$EXPIRY");
    engine.host().isSilent();
    engine.says(APPROVE);
    String dump = engine.database().dump();
    assertFalse(dump.contains(Sentence.PAN));
    assertFalse(dump.contains("203012"));
    assertFalse(dump.contains(CVV));
    assertTrue(dump.contains("\"pan\":\"411111******1111\""));
    assertTrue(dump.contains("$CARDVERIFYCODE $EXPIRY $PAN"));
    assertTrue(engine.host().sent().get(0).endsWith("cvv " + CVV));
  }

  @Test
  void noLogShowsTheCard() {
    Journal journal = new Journal();
    Logger ours = Logger.getLogger("org.tapedeck");
    ours.addHandler(journal);
    ours.setLevel(Level.ALL);
    ours.setUseParentHandlers(false);
    try {
      engine.host().answers("crash").isSilent();
      engine.says(BUY);
      engine.says("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 $PAN=" + Sentence.PAN + "0000");
      engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1");
      engine.does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000 TWOPART=1 -$PAN -$EXPIRY");
      engine.host().answers("crash");
      engine.says(APPROVE + " $PAN=" + Sentence.PAN + "0000");
      engine.says(APPROVE);
      engine.says(APPROVE + " AMOUNT=1");
    } finally {
      ours.setUseParentHandlers(true);
      ours.setLevel(null);
      ours.removeHandler(journal);
    }
    assertFalse(journal.lines.isEmpty());
    assertFalse(String.join("\n", journal.lines).contains(Sentence.PAN));
  }

  /** A log that remembers. */
  private static final class Journal extends Handler {

    private final List<String> lines = new ArrayList<>();
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord entry) {
      lines.add(formatter.format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
