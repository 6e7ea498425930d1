package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;

/** Equal commands at the same moment: one effect, and the loser gets the winner's answer. */
class ReplayRacesTest {

  private static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";

  private final Engine engine = Engine.ready();
  private final AtOnce threads = new AtOnce();

  @BeforeEach
  void prepare() {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400 DEPOSITFLAG=1")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=100")
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=10");
    engine.host().sent();
  }

  @AfterEach
  void close() {
    threads.close();
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000",
        "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600",
        "DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=2",
        "REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=5",
        "REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1",
        "BATCHPURGE BATCHNUMBER=1",
        "CANCELORDER ORDERNUMBER=8"
      })
  void aCommandThatNeedsNoHostHasOneEffectAndOneAnswer(String said) throws Exception {
    assertEquals(Map.of(SUCCESS, 32L), atOnce(said));
    String before = engine.database().dump();
    assertEquals(SUCCESS, engine.says(said));
    assertEquals(before, engine.database().dump());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1",
        "APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=10 DEPOSITFLAG=1",
        "BATCHCLOSE BATCHNUMBER=1"
      })
  void aHostIsAskedOnceAndWhoeverComesMeanwhileIsToldToWait(String said) throws Exception {
    Map<String, Long> answers = atOnce(said);
    Set<String> strange = new TreeSet<>(answers.keySet());
    strange.removeAll(Set.of(SUCCESS, PENDING));
    assertEquals(Set.of(), strange);
    assertEquals(1, engine.host().sent().size());
    assertEquals(SUCCESS, engine.says(said));
  }

  @Test
  void theBooksShowOneEffect() throws Exception {
    atOnce("REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=5");
    atOnce("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600");
    assertEquals("REFUNDABLE approved 1000 credited 105", engine.order(7));
    assertEquals("OPEN NOT_YET_BALANCED payments 2 1000 credits 2 105", engine.batch(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=5",
        "CREATEMERCHANT MERCHANTNUMBER=5",
        "CREATEUSER USER=clark PASSWORD=a-long-password"
      })
  void underOneKeyThereIsOneEffectAndOneAnswer(String said) throws Exception {
    assertEquals(
        Map.of(SUCCESS, 32L),
        threads.answers(
            IntStream.range(0, 32)
                .mapToObj(number -> (Callable<String>) () -> engine.says("k", said))));
    assertEquals(
        "PRC_OPERATION_SUCCESS", engine.database().find("select PRIMARY_RC from IDEMPOTENCY_KEY"));
  }

  @Test
  void underOneKeyOnlyOneOfManyCommandsIsCarriedOut() throws Exception {
    String refund = "REFUND ORDERNUMBER=7 CREDITNUMBER=%d AMOUNT=5";
    assertEquals(
        Map.of(SUCCESS, 1L, "PRC_DUPLICATE_OBJECT RC_IDEMPOTENCY_KEY", 31L),
        threads.answers(
            IntStream.rangeClosed(2, 33)
                .mapToObj(n -> (Callable<String>) () -> engine.says("k", refund.formatted(n)))));
    assertEquals("REFUNDABLE approved 1000 credited 105", engine.order(7));
  }

  @Test
  void manyKeysWithOneCommandHaveOneEffect() throws Exception {
    String refund = "REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=5";
    assertEquals(
        Map.of(SUCCESS, 32L),
        threads.answers(
            IntStream.range(0, 32)
                .mapToObj(n -> (Callable<String>) () -> engine.says("k" + n, refund))));
    assertEquals("REFUNDABLE approved 1000 credited 105", engine.order(7));
    assertEquals("32", engine.database().find("select count(PRIMARY_RC) from IDEMPOTENCY_KEY"));
  }

  private Map<String, Long> atOnce(String said) throws Exception {
    return threads.answers(
        IntStream.range(0, 32).mapToObj(number -> (Callable<String>) () -> engine.says(said)));
  }
}
