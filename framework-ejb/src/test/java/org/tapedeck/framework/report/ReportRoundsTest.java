package org.tapedeck.framework.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;

/** Whose reports are written at a time. */
class ReportRoundsTest {

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void oneMerchantsReportsLeavePlacesForTheOthers() {
    for (int batch = 1; batch <= 4; batch++) {
      closesABatch(1, batch);
    }
    closesABatch(2, 1);
    List<Runnable> begun = new ArrayList<>();
    try (Postroom postroom = Postroom.by(engine, begun::add)) {
      postroom.round().round();
      assertEquals(3, begun.size(), "two of merchant 1 and one of merchant 2");
      begun.remove(0).run();
      postroom.round();
      assertEquals(3, begun.size(), "another one of merchant 1");
    }
  }

  private void closesABatch(int merchant, int number) {
    engine
        .does(
            "ACCEPTPAYMENT MERCHANTNUMBER=%d ORDERNUMBER=%d AMOUNT=10 APPROVEFLAG=1 DEPOSITFLAG=1"
                    .formatted(merchant, number)
                + " PAYMENTNUMBER=1 PAYMENTAMOUNT=10")
        .does("BATCHCLOSE MERCHANTNUMBER=%d BATCHNUMBER=%d".formatted(merchant, number));
  }
}
