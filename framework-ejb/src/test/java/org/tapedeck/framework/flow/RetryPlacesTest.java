package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.HostWords;
import org.tapedeck.framework.harness.Plans;

/** A host that is silent for long keeps only its own attempts waiting, and is not run over. */
class RetryPlacesTest {

  private static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";
  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=1 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1";
  private static final String PAPERS_HOST = "host.example";
  private static final String CARDBOARDS_HOST = "cardboard.example";
  private static final Duration INTERVAL = Duration.ofMinutes(5);

  private final Engine engine = Engine.withCardboard();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch released = new CountDownLatch(1);
  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

  @AfterEach
  void close() throws InterruptedException {
    released.countDown();
    threads.shutdown();
    assertTrue(threads.awaitTermination(100, TimeUnit.SECONDS), "somebody waits for ever");
    engine.close();
  }

  @Test
  void theAttemptsOfAnotherCassetteAreTakenUpWhileASilentHostHasAllItsPlaces() throws Exception {
    awaited(1, 20, "");
    awaited(500, 2, " PAYMENTTYPE=Cardboard");
    engine.host().at(PAPERS_HOST, this::silence).at(CARDBOARDS_HOST, this::yes);
    engine.waits(INTERVAL).sweepsBy(threads).sweeps();
    Set<String> first = askedNext(Engine.RETRY_PLACES + 2);
    assertEquals(Set.of("silent", "yes"), first);
    engine.sweeps();
    assertEquals(0, asked.size(), "the silent host is asked for more than it has places");
  }

  @Test
  void aHostThatCannotBeReachedIsNotTriedForAllOfThemInOneSweep() {
    awaited(1, 20, "");
    engine.host().at(PAPERS_HOST, HostWords::unreachable).sent();
    engine.waits(INTERVAL).sweeps();
    assertEquals(Engine.RETRY_PLACES, engine.host().sent().size());
  }

  @Test
  void whenItAnswersAgainAllAreAskedAboutInOneSweep() {
    awaited(1, 20, "");
    engine.host().at(PAPERS_HOST, HostWords::yes).sent();
    engine.waits(INTERVAL).sweeps();
    assertEquals(
        "20", engine.database().find("select count(*) from PAYMENT where STATE='APPROVED'"));
  }

  @Test
  void anAlarmWaitsForNobody() throws Exception {
    awaited(1, Engine.RETRY_PLACES + 1, "");
    awaited(500, 1, " PAYMENTTYPE=Cardboard");
    engine.host().at(PAPERS_HOST, this::silence).at(CARDBOARDS_HOST, this::yes);
    engine.waits(INTERVAL).sweepsBy(threads);
    for (int order = 1; order <= Engine.RETRY_PLACES + 1; order++) {
      engine.hears(attempt(order));
    }
    engine.hears(attempt(500));
    assertEquals(Set.of("silent", "yes"), askedNext(Engine.RETRY_PLACES + 1));
    assertEquals(0, asked.size());
    assertEquals("OPEN", state(Engine.RETRY_PLACES + 1), "what the alarm did not take up");
  }

  @Test
  void whatAnAlarmFoundNoPlaceForIsTakenUpByTheSweeper() {
    awaited(1, 1, "");
    engine.host().at(PAPERS_HOST, HostWords::yes);
    engine.waits(INTERVAL);
    engine.sweepsBy(
        work -> {
          throw new RejectedExecutionException();
        });
    engine.hears(attempt(1)).sweeps();
    assertEquals("OPEN", state(1));
    engine.sweepsBy(Runnable::run).sweeps();
    assertEquals("SETTLED", state(1));
  }

  @Test
  void afterManyAttemptsInDoubtAlarmsAreLeftToTheSweeperUntilTheHostAnswers() {
    awaited(1, RetryPlaces.MOST_IN_DOUBT + 2, "");
    engine.host().at(PAPERS_HOST, HostWords::unreachable).sent();
    engine.waits(INTERVAL);
    for (int order = 1; order <= RetryPlaces.MOST_IN_DOUBT + 2; order++) {
      engine.hears(attempt(order));
    }
    assertEquals(RetryPlaces.MOST_IN_DOUBT, engine.host().sent().size());
    engine.host().at(PAPERS_HOST, HostWords::yes);
    engine.sweeps();
    assertEquals("SETTLED", state(RetryPlaces.MOST_IN_DOUBT + 1));
    engine.waits(INTERVAL).hears(attempt(1));
    assertEquals("SETTLED", state(1));
  }

  @Test
  void anAlarmForWhatIsSettledOrGoneDoesNothing() {
    awaited(1, 1, "");
    String attempt = attempt(1);
    engine.host().at(PAPERS_HOST, HostWords::yes);
    engine.waits(INTERVAL).sweeps().host().sent();
    engine.hears(attempt).hears("no such attempt");
    assertEquals(0, engine.host().sent().size());
  }

  @Test
  void noMoreAreLookedForThanAreKeptInMind() throws Exception {
    awaited(1, 1, "");
    engine.waits(INTERVAL);
    assertEquals(1, engine.steps().overdue("Paper", RetryPlaces.MOST_LOOKED_FOR).size());
    assertEquals(0, engine.steps().overdue("Cardboard", RetryPlaces.MOST_LOOKED_FOR).size());
    awaited(2, 3, "");
    engine.waits(INTERVAL);
    assertEquals(2, engine.steps().overdue("Paper", 2).size());
  }

  @Test
  void whatIsAwaitedIsLookedUpByAnIndex() {
    awaited(1, 20, "");
    List<String> plans = engine.database().plans().of(engine::sweeps);
    assertEquals(3, plans.size(), "the first cassette, no other, and what is overdue of it");
    plans.forEach(plan -> assertEquals(List.of(), Plans.scanned(plan)));
  }

  /** Orders whose hosts gave no answer. */
  private void awaited(int firstOrder, int howMany, String words) {
    engine.host().at(PAPERS_HOST, HostWords::unreachable);
    engine.host().at(CARDBOARDS_HOST, HostWords::unreachable);
    for (int order = firstOrder; order < firstOrder + howMany; order++) {
      assertEquals(PENDING, engine.says(BUY.formatted(order) + words));
    }
  }

  private String attempt(int order) {
    return engine
        .database()
        .find("select ID from ATTEMPT where OBJECT_ID = '1:%d:1'".formatted(order));
  }

  private String state(int order) {
    return engine
        .database()
        .find("select STATE from ATTEMPT where OBJECT_ID = '1:%d:1'".formatted(order));
  }

  private Set<String> askedNext(int howMany) throws InterruptedException {
    Set<String> words = new TreeSet<>();
    for (int one = 1; one <= howMany; one++) {
      String next = asked.poll(60, TimeUnit.SECONDS);
      assertTrue(next != null, "only " + one + " were asked");
      words.add(next);
    }
    return words;
  }

  private Answer yes() {
    asked.add("yes");
    return HostWords.yes();
  }

  private Answer silence() throws HostSilent, HostUnreachable {
    asked.add("silent");
    try {
      released.await();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
    throw new HostSilent("no answer");
  }
}
