package org.tapedeck.framework.garbage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Books;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.testkit.Fuzz;
import org.tapedeck.testkit.Garbage;

/** A host that answers nonsense has answered nothing: what it was asked for stays in doubt. */
class SpoiledAnswersTest {

  private static final int ANSWERS = 100;

  /** What is asked, with how its object stands while nobody knows. */
  private static final Map<String, String> ASKED = new TreeMap<>();

  static {
    ASKED.put(
        "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=100 DEPOSITFLAG=1",
        "PENDING approved 100 deposited 0 batch null");
    ASKED.put(
        "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0",
        "PENDING approved 400 deposited 0 batch null");
    ASKED.put("BATCHCLOSE BATCHNUMBER=1", "PENDING NOT_YET_BALANCED payments 1 300 credits 0 0");
  }

  @Test
  void whateverItSaysNothingIsKnown() {
    try (Engine engine = Engine.ready()) {
      engine
          .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
          .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=400")
          .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=300 DEPOSITFLAG=1");
      ASKED.keySet().forEach(engine::inDoubt);
      String before = standing(engine);
      Fuzz.inputs(
          ANSWERS,
          random -> {
            String word = new String(Garbage.like(random, "yes".getBytes(ISO_8859_1)), ISO_8859_1);
            engine.host().answers(word.equals("yes") ? "" : word);
            assertEquals(Codes.PENDING, engine.says(retry(random.nextInt(3))));
            assertEquals(before, standing(engine));
          });
      for (int asked = 0; asked < ASKED.size(); asked++) {
        engine.does(retry(asked));
      }
      assertEquals("DEPOSITED approved 100 deposited 100 batch 1:2", engine.payment("7:3"));
      assertEquals("VOID approved 400 deposited 0 batch null", engine.payment("7:1"));
      assertEquals("CLOSED BALANCED payments 1 300 credits 0 0", engine.batch(1));
      Books.areTrue(engine.database());
    }
  }

  private static String retry(int asked) {
    return switch (asked) {
      case 0 -> "RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=3";
      case 1 -> "RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1";
      default -> "RETRYNOW BATCHNUMBER=1";
    };
  }

  /** What there is, how much of it, and how it stands. */
  private static String standing(Engine engine) {
    String stands =
        String.join("\n", engine.payment("7:3"), engine.payment("7:1"), engine.batch(1));
    assertEquals(String.join("\n", ASKED.values()), stands);
    StringBuilder all = new StringBuilder(engine.order(7));
    for (String table : List.of("PAY_ORDER", "PAYMENT", "CREDIT", "BATCH", "LAST_COMMAND")) {
      all.append(engine.database().find("select count(*) from " + table)).append(' ');
    }
    return all + stands;
  }
}
