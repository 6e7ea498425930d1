package org.tapedeck.framework.handler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Sentence;

/** A batch of 450 payments and 3 credits, as its host is sent it, over more than two pages. */
class BatchItemsTest {

  private static Engine engine;
  private static BatchItems items;
  private static Batch batch;

  @BeforeAll
  static void prepare() throws SQLException {
    engine = Engine.ready();
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=2 AMOUNT=10 DEPOSITFLAG=1")
        .does("REFUND ORDERNUMBER=8 CREDITNUMBER=2 AMOUNT=5")
        .does("REFUND ORDERNUMBER=8 CREDITNUMBER=1 AMOUNT=6")
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=20 DEPOSITFLAG=1")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=9 AMOUNT=7");
    for (int number = 3; number <= 450; number++) {
      copyPayment(number);
    }
    items = new Assembly(engine.parts()).batchItems();
    batch =
        engine
            .parts()
            .transactions()
            .inOne(() -> engine.parts().batches().lock("1:1").orElseThrow());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  /** Straight into the table: 448 purchases would only take longer. */
  private static void copyPayment(int number) throws SQLException {
    engine
        .database()
        .change(
            ("insert into PAYMENT (ID, ORDER_ID, MERCHANT_NUMBER, ORDER_NUMBER, PAYMENT_NUMBER,"
                    + " APPROVE_AMOUNT, DEPOSIT_AMOUNT, STATE, BATCH_ID, TRANSACTION_NUMBER,"
                    + " COMMON_AVS, PROPERTIES, APPROVED, CREATED, MODIFIED, VERSION)"
                    + " select '1:8:%1$d', ORDER_ID, MERCHANT_NUMBER, ORDER_NUMBER, %1$d,"
                    + " APPROVE_AMOUNT,"
                    + " DEPOSIT_AMOUNT, STATE, BATCH_ID, TRANSACTION_NUMBER, COMMON_AVS,"
                    + " PROPERTIES, APPROVED, CREATED, MODIFIED, VERSION"
                    + " from PAYMENT where ID = '1:8:2'")
                .formatted(number));
  }

  @Test
  void paymentsComeFirstThenCreditsEachByOrderAndNumber() {
    List<String> wanted = new ArrayList<>();
    wanted.add("PAYMENT 7:1");
    for (int number = 2; number <= 450; number++) {
      wanted.add("PAYMENT 8:" + number);
    }
    wanted.addAll(List.of("CREDIT 7:9", "CREDIT 8:1", "CREDIT 8:2"));
    assertEquals(wanted, walk());
  }

  @Test
  void everyWalkIsTheSame() {
    assertEquals(walk(), walk());
  }

  @Test
  void anItemHoldsTheCardTheAmountsAndTheHostsAnswer() {
    BatchItem first = items.of(batch).iterator().next();
    assertEquals(20, first.amount().amount());
    assertEquals(20, first.approved().amount());
    assertEquals(4, first.transactionNumber());
    assertEquals(Sentence.PAN, first.order().text("pan"));
    assertEquals("yes", first.evidence().text("answer"));
  }

  @Test
  void aWalkEnds() {
    Iterator<BatchItem> walk = items.of(batch).iterator();
    walk.forEachRemaining(item -> {});
    assertFalse(walk.hasNext());
    assertThrows(NoSuchElementException.class, walk::next);
  }

  private static List<String> walk() {
    List<String> walked = new ArrayList<>();
    for (BatchItem item : items.of(batch)) {
      walked.add(item.kind() + " " + item.orderNumber() + ":" + item.number());
    }
    return walked;
  }
}
