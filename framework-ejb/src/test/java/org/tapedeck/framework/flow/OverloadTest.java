package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.HostWords;

/**
 * A host that is slow has as many commands waiting for it as there are seats; the next one is
 * refused at once, and whoever does not need that host notices nothing.
 */
class OverloadTest {

  private static final String BUSY = "PRC_SERVER_BUSY RC_CASSETTENAME";
  private static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";
  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=100 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=100";
  private static final String BY_CARDBOARD = " PAYMENTTYPE=Cardboard";
  private static final String PAPERS_HOST = "host.example";
  private static final int SEATS = Engine.FEW_SEATS;

  private final Engine engine = Engine.withCardboard();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch released = new CountDownLatch(1);

  @AfterEach
  void close() throws InterruptedException {
    released.countDown();
    threads.shutdown();
    assertTrue(threads.awaitTermination(100, TimeUnit.SECONDS), "somebody waits for ever");
    engine.close();
  }

  @Test
  void theNextCommandForASilentHostIsRefusedAtOnceAndNothingIsDone() throws Exception {
    allSeatsAreTaken();
    String before = engine.database().dump();
    assertEquals(BUSY, engine.says(buy(99)));
    assertEquals(BUSY, engine.says("key", buy(99)));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void anotherCassettesCommandsAreCarriedOutMeanwhile() throws Exception {
    allSeatsAreTaken();
    for (int order = 100; order < 100 + SEATS + 1; order++) {
      assertEquals(SUCCESS, engine.says(buy(order) + BY_CARDBOARD));
    }
  }

  @Test
  void whatNeedsNoHostIsCarriedOutMeanwhile() throws Exception {
    engine.does(buy(70)).does(buy(71));
    allSeatsAreTaken();
    engine
        .does("DEPOSIT ORDERNUMBER=70 PAYMENTNUMBER=1 AMOUNT=100")
        .does("ACCEPTPAYMENT ORDERNUMBER=72 AMOUNT=5")
        .does("CANCELORDER ORDERNUMBER=72")
        .does("QUERYORDERS ORDERNUMBER=70")
        .does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=3");
  }

  @Test
  void theSameCommandIsCarriedOutLaterAlsoUnderItsKey() throws Exception {
    List<Future<String>> waiting = allSeatsAreTaken();
    assertEquals(BUSY, engine.says("key", buy(99)));
    released.countDown();
    for (Future<String> answer : waiting) {
      assertEquals(PENDING, answer.get());
    }
    engine.host().at(PAPERS_HOST, HostWords::yes);
    assertEquals(SUCCESS, engine.says("key", buy(99)));
    assertEquals(SUCCESS, engine.says("key", buy(99)));
    assertEquals("APPROVED approved 100 deposited 0 batch null", engine.payment("99:1"));
    assertEquals("1", engine.database().find("select count(*) from PAYMENT where ID = '1:99:1'"));
  }

  @Test
  void aRepetitionIsAnsweredThoughAllSeatsAreTaken() throws Exception {
    engine.does(buy(70));
    allSeatsAreTaken();
    assertEquals(SUCCESS, engine.says(buy(70)));
    assertEquals(PENDING, engine.says(buy(1)), "one that still waits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APPROVE ORDERNUMBER=70 PAYMENTNUMBER=2 AMOUNT=50",
        "APPROVEREVERSAL ORDERNUMBER=70 PAYMENTNUMBER=1 AMOUNT=0",
        "BATCHCLOSE BATCHNUMBER=1",
        "RETRYNOW ORDERNUMBER=72 PAYMENTNUMBER=1",
        "ACCEPTPAYMENT ORDERNUMBER=80 AMOUNT=1 APPROVEFLAG=2 PAYMENTNUMBER=1 PAYMENTAMOUNT=1"
      })
  void everyCommandThatAsksAHostNeedsASeat(String command) {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=70 AMOUNT=100")
        .does("APPROVE ORDERNUMBER=70 PAYMENTNUMBER=1 AMOUNT=50")
        .does(buy(71) + " DEPOSITFLAG=1")
        .inDoubt(buy(72));
    List<Seat> taken = takeAll("Paper");
    String before = engine.database().dump();
    assertEquals(BUSY, engine.says(command));
    assertEquals(before, engine.database().dump());
    taken.get(0).close();
    assertEquals(SUCCESS, engine.says(command).replace(PENDING, SUCCESS));
  }

  @Test
  void whoeverDoesNotWaitForTheHostHasASeatUntilItHasAnswered() {
    String apart = "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=1 APPROVEFLAG=2 PAYMENTNUMBER=1";
    for (int order = 1; order <= SEATS; order++) {
      engine.does(apart.formatted(order) + " PAYMENTAMOUNT=1");
    }
    assertEquals(BUSY, engine.says(apart.formatted(99) + " PAYMENTAMOUNT=1"));
    assertEquals("", engine.order(99));
    engine.goesOn().does(apart.formatted(99) + " PAYMENTAMOUNT=1").goesOn();
    assertEquals("APPROVED approved 1 deposited 0 batch null", engine.payment("99:1"));
  }

  @Test
  void everySeatIsGivenBackWhateverTheHostSays() {
    engine.host().isSilent().isUnreachable().answers("no", "crash", "later", "setup", "gibber");
    for (int order = 1; order <= 8; order++) {
      engine.says(buy(order));
    }
    assertEquals("PRC_DUPLICATE_OBJECT RC_ORDERNUMBER", engine.says(buy(8) + " $NOTE=x"));
    takeAll("Paper");
  }

  @Test
  void theBatchesOfAnotherCassetteAreClosedThoughManyOfOneAreDue() {
    int accounts = 9;
    for (int account = 2; account <= accounts; account++) {
      engine.says(
          "CREATEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=%d $TERMINAL=7".formatted(account));
    }
    for (int account = 1; account <= accounts; account++) {
      engine
          .does(
              "MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=%d $CLOSETIME=18:00"
                  .formatted(account))
          .does(buy(account) + " DEPOSITFLAG=1 $ACCOUNTNUMBER=" + account);
    }
    engine
        .does("MODIFYACCOUNT CASSETTENAME=Cardboard ACCOUNTNUMBER=1 $CLOSETIME=18:00")
        .does(buy(99) + " DEPOSITFLAG=1" + BY_CARDBOARD)
        .waits(Duration.ofHours(6))
        .looksForBatches()
        .goesOn();
    assertEquals("CLOSED", batches("Cardboard"));
    assertEquals("CLOSED\n".repeat(8) + "OPEN", batches("Paper"));
    engine.closesBatches();
    assertEquals("CLOSED\n".repeat(8) + "CLOSED", batches("Paper"));
  }

  private String batches(String cassette) {
    return engine
        .database()
        .find(
            "select STATE from BATCH where PAYMENT_TYPE = '%s' order by STATE".formatted(cassette));
  }

  @Test
  void aBatchForWhichThereWasNoSeatIsClosedSoonAndNotADayLater() {
    engine
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $CLOSETIME=18:00")
        .does(buy(1) + " DEPOSITFLAG=1");
    List<Seat> taken = takeAll("Paper");
    engine.waits(Duration.ofHours(6)).closesBatches();
    assertEquals("OPEN", batches("Paper"));
    taken.forEach(Seat::close);
    engine.waits(Duration.ofMinutes(10)).closesBatches();
    assertEquals("CLOSED", batches("Paper"));
  }

  /** Each has a thread that asks, and that is not released before the test is over. */
  private List<Future<String>> allSeatsAreTaken() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(SEATS);
    engine
        .host()
        .at(
            PAPERS_HOST,
            () -> {
              asked.countDown();
              return silence();
            });
    List<Future<String>> waiting = new ArrayList<>();
    for (int order = 1; order <= SEATS; order++) {
      String command = buy(order);
      waiting.add(threads.submit(() -> engine.says(command)));
    }
    assertTrue(asked.await(60, TimeUnit.SECONDS), "not all have come to the host");
    return waiting;
  }

  private Answer silence() throws HostSilent {
    try {
      released.await();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
    throw new HostSilent("no answer");
  }

  private List<Seat> takeAll(String cassetteName) {
    List<Seat> taken = new ArrayList<>();
    for (int seat = 0; seat < SEATS; seat++) {
      taken.add(engine.seats().none());
      taken.get(seat).take(cassetteName);
    }
    return taken;
  }

  private static String buy(int order) {
    return BUY.formatted(order);
  }
}
