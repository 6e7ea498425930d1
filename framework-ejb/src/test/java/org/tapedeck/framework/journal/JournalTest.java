package org.tapedeck.framework.journal;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Engine;

/** What the journal says of a life (docs/journal.md). */
class JournalTest {

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 $CARDVERIFYCODE=9876 ORDERDESCRIPTION=4111111111111111";
  private static final String APPROVE = "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theWholeLifeOfAPaymentInItsOrder() {
    engine.does(BUY).inDoubt(APPROVE).ringsNext();
    engine
        .does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=900")
        .does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(
        """
        admin command ORDER 1:7: ACCEPTPAYMENT
        """,
        life("ORDERNUMBER=7 PAYMENTNUMBER=1"));
  }

  private String life(String of) {
    return engine
        .run(Engine.ADMINISTRATOR, "QUERYJOURNAL " + of)
        .found()
        .orElseThrow()
        .views()
        .stream()
        .map(JournalTest::line)
        .collect(joining());
  }

  private static String line(View view) {
    Map<String, String> it = view.attributes();
    String codes =
        it.containsKey("primaryRC")
            ? " [" + it.get("primaryRC") + " " + it.get("secondaryRC") + "]"
            : "";
    return it.get("who")
        + " "
        + it.get("what")
        + " "
        + it.get("object")
        + codes
        + ": "
        + it.get("text")
        + "\n";
  }
}
