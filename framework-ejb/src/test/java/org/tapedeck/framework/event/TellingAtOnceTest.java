package org.tapedeck.framework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;

/** Commands and delivery at the same time: nothing is lost, and nobody waits in a circle. */
class TellingAtOnceTest {

  private static final String NO_BATCH = "PRC_UNDEFINED_OBJECT RC_BATCHNUMBER";

  private static final int ORDERS = 40;

  @Test
  void everyEventIsDeliveredOnceAndInOrder() throws Exception {
    try (Engine engine = Engine.ready();
        AtOnce threads = new AtOnce();
        TestReceiver shop = new TestReceiver();
        Mailroom mailroom = Mailroom.of(engine)) {
      engine.does(
          "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=http://shop.example:"
              + shop.port());
      AtomicBoolean done = new AtomicBoolean();
      CompletableFuture<Void> delivering =
          CompletableFuture.runAsync(
              () -> {
                while (!done.get()) {
                  mailroom.round();
                }
              });
      Map<String, Long> answers =
          threads.answers(
              Stream.concat(
                  IntStream.rangeClosed(1, ORDERS).mapToObj(order -> purchase(engine, order)),
                  Stream.of(() -> closing(engine))));
      done.set(true);
      delivering.join();
      mailroom.round();
      assertEquals(ORDERS + 1L, answers.get(Codes.SUCCESS));
      List<String> told = shop.told();
      for (int order = 1; order <= ORDERS; order++) {
        String payment = "P:1:" + order + ":1 ";
        assertEquals(
            List.of(payment + "payment_pending", payment + "payment_deposited"),
            told.stream()
                .filter(words -> words.startsWith(payment) && !words.endsWith("closed"))
                .toList());
      }
      assertEquals(
          engine.database().find("select count(*) from PAYMENT where STATE = 'CLOSED'"),
          String.valueOf(told.stream().filter(it -> it.endsWith("payment_closed")).count()));
      assertEquals(
          String.valueOf(told.size()),
          engine.database().find("select count(*) from EVENT_OUTBOX where STATE = 'DELIVERED'"));
    }
  }

  private static Callable<String> purchase(Engine engine, int order) {
    return () ->
        engine.says(
            "ACCEPTPAYMENT AMOUNT=5 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTAMOUNT=5 PAYMENTNUMBER=1"
                + " ORDERNUMBER="
                + order);
  }

  /** Some orders' payments are in the batch by then; it is looked for so often and no longer. */
  private static String closing(Engine engine) {
    String answer = engine.says("BATCHCLOSE BATCHNUMBER=1");
    for (int look = 0; look < 10_000 && answer.endsWith(NO_BATCH); look++) {
      answer = engine.says("BATCHCLOSE BATCHNUMBER=1");
    }
    return answer;
  }
}
