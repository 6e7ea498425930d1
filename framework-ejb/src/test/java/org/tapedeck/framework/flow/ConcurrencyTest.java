package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;

/** Many commands at once: whatever their order, the sums stay true. */
class ConcurrencyTest {

  private static final String TOO_MUCH = "PRC_PARAMETER_VALUE_ERROR RC_AMOUNT";
  private static final String WRONG_STATE = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER";

  /** Answers to a close that comes too late, or while another is under way. */
  private static final Set<String> LATE =
      Set.of(
          "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER",
          "PRC_OPERATION_PENDING RC_HOST_ANSWER");

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=100 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1"
          + " PAYMENTAMOUNT=100";

  private final Engine engine = Engine.ready();
  private final AtOnce threads = new AtOnce();

  @AfterEach
  void close() {
    threads.close();
    engine.close();
  }

  @Test
  void approvalsOfOneOrderNeverExceedItsAmount() throws Exception {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    assertEquals(
        Map.of(SUCCESS, 10L, TOO_MUCH, 22L),
        atOnce(32, "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=%d AMOUNT=100"));
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
    assertEquals("1000", engine.database().find("select sum(APPROVE_AMOUNT) from PAYMENT"));
  }

  @Test
  void creditsOfOneOrderNeverExceedItsAmount() throws Exception {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    assertEquals(
        Map.of(SUCCESS, 10L, TOO_MUCH, 22L),
        atOnce(32, "REFUND ORDERNUMBER=7 CREDITNUMBER=%d AMOUNT=100"));
    assertEquals("OPEN NOT_YET_BALANCED payments 0 0 credits 10 1000", engine.batch(1));
  }

  @Test
  void onePaymentIsDepositedOnce() throws Exception {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000");
    assertEquals(
        Map.of(SUCCESS, 1L, WRONG_STATE, 15L),
        atOnce(16, "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=%d"));
    assertEquals("1", engine.database().find("select PAYMENTS from BATCH"));
  }

  @Test
  void oneOrderNumberMakesOneOrder() throws Exception {
    assertEquals(
        Map.of(SUCCESS, 1L, "PRC_DUPLICATE_OBJECT RC_ORDERNUMBER", 15L),
        atOnce(16, "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=%d"));
  }

  @Test
  void firstDepositsOfAnAccountOpenOneBatch() throws Exception {
    assertEquals(Map.of(SUCCESS, 32L), atOnce(32, BUY));
    assertEquals("OPEN NOT_YET_BALANCED payments 32 3200 credits 0 0", engine.batch(1));
    assertEquals("1", engine.database().find("select count(*) from BATCH"));
  }

  @Test
  void transactionNumbersHaveNoGapAndNoTwin() throws Exception {
    atOnce(32, BUY);
    assertEquals(
        "32 1 32",
        engine
            .database()
            .find(
                "select count(distinct TRANSACTION_NUMBER), min(TRANSACTION_NUMBER),"
                    + " max(TRANSACTION_NUMBER) from PAYMENT"));
  }

  @Test
  void depositsWhileBatchesCloseAreInOneBatchEachAndInItsTotals() throws Exception {
    engine.does(BUY.formatted(100));
    Map<String, Long> answers =
        threads.answers(IntStream.rangeClosed(1, 48).mapToObj(this::buyOrClose));
    assertEquals(Map.of(SUCCESS, 48L), answers);
    assertEquals(
        engine.database().find("select ID, PAYMENTS, DEPOSITED from BATCH order by ID"),
        engine
            .database()
            .find(
                "select BATCH_ID, count(*), sum(DEPOSIT_AMOUNT) from PAYMENT"
                    + " group by BATCH_ID order by BATCH_ID"));
    assertEquals(
        "",
        engine
            .database()
            .find(
                "select P.ID, P.STATE, B.STATE from PAYMENT P join BATCH B on P.BATCH_ID = B.ID"
                    + " where (B.STATE = 'CLOSED') <> (P.STATE = 'CLOSED')"));
  }

  /** Every eighth closes what is open just then, if it is still open when it comes to it. */
  private Callable<String> buyOrClose(int number) {
    if (number % 8 != 0) {
      return () -> engine.says(BUY.formatted(number));
    }
    return () -> {
      String open =
          engine.database().find("select max(BATCH_NUMBER) from BATCH where MERCHANT_NUMBER = 1");
      String answer = engine.says("BATCHCLOSE BATCHNUMBER=" + open);
      return LATE.contains(answer) ? SUCCESS : answer;
    };
  }

  private Map<String, Long> atOnce(int times, String words) throws Exception {
    return threads.answers(
        IntStream.rangeClosed(1, times)
            .mapToObj(number -> (Callable<String>) () -> engine.says(words.formatted(number))));
  }
}
