package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Books;
import org.tapedeck.framework.harness.Engine;

/** Deposits, refunds, their reversals, purges and closes at once: the books stay true. */
class ReversalRacesTest {

  private static final int ORDERS = 8;
  private static final String REFUSED = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE ";

  /** What may be answered, whoever comes first. */
  private static final Set<String> ANSWERS =
      Set.of(
          "PRC_OPERATION_SUCCESS RC_NONE",
          "PRC_DUPLICATE_OBJECT RC_CREDITNUMBER",
          "PRC_UNDEFINED_OBJECT RC_CREDITNUMBER",
          REFUSED + "RC_BATCHNUMBER",
          REFUSED + "RC_CREDITNUMBER",
          REFUSED + "RC_PAYMENTNUMBER");

  private static final List<String> MIX =
      List.of(
          "DEPOSIT ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=100",
          "DEPOSITREVERSAL ORDERNUMBER=%d PAYMENTNUMBER=1",
          "REFUND ORDERNUMBER=%d CREDITNUMBER=1 AMOUNT=10",
          "REFUNDREVERSAL ORDERNUMBER=%d CREDITNUMBER=1",
          "DEPOSIT ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=50",
          "REFUND ORDERNUMBER=%d CREDITNUMBER=2 AMOUNT=20");

  private final Engine engine = Engine.ready();
  private final AtOnce threads = new AtOnce();

  @AfterEach
  void close() {
    threads.close();
    engine.close();
  }

  @Test
  void theBooksStayTrue() throws Exception {
    for (int order = 1; order <= ORDERS; order++) {
      engine.does(
          "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=100 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=100"
              .formatted(order));
    }
    // A batch is there from the beginning.
    engine.does("REFUND ORDERNUMBER=1 CREDITNUMBER=9 AMOUNT=1");
    Map<String, Long> answers =
        threads.answers(IntStream.range(0, 240).mapToObj(number -> () -> says(number)));
    Set<String> strange = new TreeSet<>(answers.keySet());
    strange.removeAll(ANSWERS);
    assertEquals(Set.of(), strange);
    Books.areTrue(engine.database());
  }

  /** Now and then the newest batch is emptied or closed. */
  private String says(int number) {
    return switch (number % 30) {
      case 13 -> engine.says("BATCHPURGE BATCHNUMBER=" + newest());
      case 29 -> engine.says("BATCHCLOSE BATCHNUMBER=" + newest());
      default -> engine.says(MIX.get(number % MIX.size()).formatted(1 + number % ORDERS));
    };
  }

  private String newest() {
    return engine.database().find("select max(BATCH_NUMBER) from BATCH");
  }
}
