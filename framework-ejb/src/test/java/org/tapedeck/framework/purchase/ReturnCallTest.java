package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;

/** Buyers who do not come back: the server goes for them, again and again, and not for ever. */
class ReturnCallTest {

  private static final Duration PATIENCE = ReturnTimes.STANDARD;
  private static final String PATH = "/some/path/t.token-1-1/";

  private final Engine engine =
      Engine.ready().does("CREATEUSER USER=seller PASSWORD=a-long-password");
  private final Absence absence = new Absence(engine);
  private TestShop shop;

  @BeforeEach
  void leave() throws IOException {
    shop = TestShop.plain();
    Absence.register(engine, domain());
    Absence.leaves(engine, 1, domain(), false, PATH);
  }

  @AfterEach
  void close() {
    absence.close();
    shop.close();
    engine.close();
  }

  private String domain() {
    return "shop.example:" + shop.port();
  }

  private void comesBack() {
    Absence.change(engine, "update PURCHASE_RETURN set STATE = 'CAME'");
  }

  @Test
  void itOpensTheAddressAsTheBuyerWouldAndBringsNothing() {
    absence.after(PATIENCE.minusMillis(1));
    assertEquals(List.of(), shop.asked());
    absence.after(Duration.ofMillis(1));
    assertEquals(
        List.of(
            "GET "
                + PATH
                + " {Accept=[*/*], Connection=[close], Host=["
                + domain()
                + "], User-agent=[Tapedeck]}"),
        shop.asked());
    assertEquals("OPEN 1 42", absence.tokens());
  }

  /**
   * By the table in docs/two-part-purchase: 0, 2, 7, 22 minutes, 1 h 22, 5 h 22; the end 17 h 22.
   */
  @Test
  void itCallsSixTimesWithGrowingGapsAndThenGivesUp() {
    List<Long> calls = new ArrayList<>();
    Instant first = Parts.NOW.plus(PATIENCE);
    for (int minutes = 0; minutes <= 24 * 60; minutes++) {
      absence.round();
      long since = Duration.between(first, engine.parts().clock().instant()).toMinutes();
      shop.asked().forEach(any -> calls.add(since));
      if (since == 1041) {
        assertEquals("OPEN 6 1082", absence.tokens());
      }
      engine.waits(Duration.ofMinutes(1));
    }
    assertEquals(List.of(0L, 2L, 7L, 22L, 82L, 322L), calls);
    assertEquals("CLOSED 7 1142", absence.tokens());
    assertEquals(List.of("T000-0000-0000-0001"), absence.over());
    String mail = engine.database().find("select KIND, OBJECT_ID, BODY from MAIL_OUTBOX");
    assertTrue(
        mail.startsWith("return-unanswered T000-0000-0000-0001 The buyer did not come back"), mail);
    assertTrue(mail.contains("to the shop of seller at " + domain() + "."), mail);
    assertTrue(!mail.contains("token-1-1"), mail);
  }

  @Test
  void whoHasComeBackIsNotCalled() {
    comesBack();
    absence.after(PATIENCE);
    assertEquals(List.of(), shop.asked());
  }

  @Test
  void whenPartTwoCameByTheServersCallThereIsNoOther() {
    shop.answers(
        exchange -> {
          comesBack();
          exchange.sendResponseHeaders(200, -1);
        });
    absence.after(PATIENCE).after(Duration.ofDays(1));
    assertEquals(1, shop.asked().size());
    assertEquals(List.of(), absence.over());
    assertEquals("", engine.database().find("select KIND from MAIL_OUTBOX"));
  }

  /** Only part two says that somebody came. */
  @ParameterizedTest
  @ValueSource(ints = {200, 204, 301, 302, 307, 404, 410, 500, 503})
  void whateverTheShopAnswersItIsCalledAgainUntilPartTwoCame(int status) throws IOException {
    try (TestShop elsewhere = TestShop.plain()) {
      shop.answers(
          exchange -> {
            exchange
                .getResponseHeaders()
                .add("Location", "http://shop.example:" + elsewhere.port() + "/");
            exchange.sendResponseHeaders(status, -1);
          });
      absence.after(PATIENCE).after(Duration.ofMinutes(2));
      assertEquals(2, shop.asked().size());
      assertEquals(List.of(), elsewhere.asked(), "a redirect is not followed");
      assertEquals("OPEN 2 47", absence.tokens());
    }
  }

  @Test
  void aServerThatDiesBeforeItsCallLeavesItToTheNext() {
    try (Absence dying = new Absence(engine)) {
      dying.beforeCall(
          () -> {
            throw new IllegalStateException("killed");
          });
      dying.after(PATIENCE);
    }
    absence.after(Duration.ofSeconds(119));
    assertEquals(List.of(), shop.asked());
    absence.after(Duration.ofSeconds(1));
    assertEquals(1, shop.asked().size());
  }

  @Test
  void ofManyServersOneCalls() throws Exception {
    int purchases = 20;
    IntStream.rangeClosed(2, purchases)
        .forEach(at -> Absence.leaves(engine, at, domain(), false, "/" + at));
    engine.waits(PATIENCE);
    Callable<String> round =
        () -> {
          try (Absence other = new Absence(engine)) {
            other.round();
            return "done";
          }
        };
    try (AtOnce threads = new AtOnce()) {
      threads.answers(Stream.generate(() -> round).limit(4));
    }
    List<String> asked = shop.asked();
    assertEquals(purchases, asked.size(), asked::toString);
    assertEquals(purchases, asked.stream().distinct().count());
  }

  @Test
  void oneUsersShopTakesTwoPlaces() {
    IntStream.rangeClosed(2, 5)
        .forEach(at -> Absence.leaves(engine, at, domain(), false, "/" + at));
    engine.waits(PATIENCE);
    List<Runnable> begun = new ArrayList<>();
    ReturnCallRounds rounds = absence.rounds(begun::add);
    rounds.round();
    rounds.round();
    assertEquals(2, begun.size());
    begun.forEach(Runnable::run);
    rounds.round();
    assertEquals(4, begun.size());
  }

  @Test
  void whatCouldNotBeEndedIsEndedAnHourLater() {
    lastCallWasMade();
    try (Absence failing = new Absence(engine)) {
      failing.endingBy(
          any -> {
            throw new IllegalStateException("no database");
          });
      failing.after(PATIENCE);
    }
    assertEquals("OPEN 7 100", absence.tokens());
    absence.after(Duration.ofMinutes(59));
    assertEquals(List.of(), absence.over());
    absence.after(Duration.ofMinutes(1));
    assertEquals(List.of("T000-0000-0000-0001"), absence.over());
    assertEquals("CLOSED 8 160", absence.tokens());
  }

  @Test
  void itIsToldAlsoWhenTheEndOfThePurchaseHasClosedTheToken() {
    lastCallWasMade();
    absence.endingBy(
        any -> {
          Absence.change(engine, "update PURCHASE_RETURN set STATE = 'CLOSED', VERSION = 9");
          return true;
        });
    absence.after(PATIENCE);
    assertEquals(
        "return-unanswered T000-0000-0000-0001",
        engine.database().find("select KIND, OBJECT_ID from MAIL_OUTBOX"));
  }

  @Test
  void whoCameWhileItWasGivenUpIsNoReasonToWarn() {
    lastCallWasMade();
    absence.endingBy(
        any -> {
          comesBack();
          return true;
        });
    absence.after(PATIENCE);
    assertEquals("CAME 7 100", absence.tokens());
    assertEquals("", engine.database().find("select KIND from MAIL_OUTBOX"));
  }

  @Test
  void aTokenWithAnotherBesideItIsClosedAndEndsNothing() {
    lastCallWasMade();
    engine.waits(Duration.ofMinutes(1));
    Absence.issues(engine, 1, 2, "/newer");
    absence.after(PATIENCE.minusMinutes(1));
    assertEquals("CLOSED 7 100\nOPEN 0 41", absence.tokens());
    assertEquals(List.of(), absence.over());
    assertEquals("", engine.database().find("select KIND from MAIL_OUTBOX"));
    assertEquals(List.of(), shop.asked());
  }

  /** Two rounds, or two servers, take one each before either has ended. */
  @Test
  void ofTwoTokensThatEndAtOnceEachEndsThePurchaseAndItIsToldOnce() {
    Absence.issues(engine, 1, 2, "/second");
    lastCallWasMade();
    engine.waits(PATIENCE);
    ReturnErrands errands = absence.errands();
    List<ReturnErrands.Errand> taken =
        Stream.of("seller:token-1-1", "seller:token-1-2")
            .map(token -> inOne(() -> errands.take(token).orElseThrow()))
            .toList();
    assertEquals(List.of(true, true), taken.stream().map(ReturnErrands.Errand::isLast).toList());
    taken.forEach(errand -> inOne(() -> errands.close(errand)));
    assertEquals("CLOSED 7 100\nCLOSED 7 100", absence.tokens());
    assertEquals(
        "return-unanswered T000-0000-0000-0001",
        engine.database().find("select KIND, OBJECT_ID from MAIL_OUTBOX"));
  }

  /** The shop has the last gap to come by the other one. */
  @Test
  void aTokenWhoseLastCallWasJustMadeIsAwaitedStill() {
    Absence.issues(engine, 1, 2, "/second");
    lastCallWasMade();
    engine.waits(PATIENCE);
    Absence.change(engine, "update PURCHASE_RETURN set DUE = DUE + 60000 where RETURN_NUMBER = 2");
    absence.round();
    assertEquals("CLOSED 7 100\nOPEN 6 41", absence.tokens());
    assertEquals(List.of(), absence.over());
    absence.after(Duration.ofMinutes(1));
    assertEquals("CLOSED 7 100\nCLOSED 7 101", absence.tokens());
    assertEquals(List.of("T000-0000-0000-0001"), absence.over());
  }

  private <T> T inOne(Supplier<T> step) {
    return engine.parts().transactions().inOne(step);
  }

  @Test
  void whatIsJustBeingPaidIsEndedMinutesLater() {
    lastCallWasMade();
    List<String> asked = new ArrayList<>();
    absence.endingBy(purchase -> asked.add(purchase) && asked.size() > 1);
    absence.after(PATIENCE);
    assertEquals("OPEN 7 45", absence.tokens());
    assertEquals("", engine.database().find("select KIND from MAIL_OUTBOX"));
    absence.after(Duration.ofMinutes(5));
    assertEquals(2, asked.size());
    assertEquals("CLOSED 8 105", absence.tokens());
  }

  @Test
  void aTokenWhosePurchaseIsGoneIsClosedAndNobodyIsCalledOrWarned() {
    Absence.change(engine, "delete from PURCHASE");
    absence.after(PATIENCE);
    assertEquals("CLOSED 0 40", absence.tokens());
    assertEquals(List.of(), shop.asked());
    assertEquals(List.of(), absence.over());
    assertEquals("", engine.database().find("select KIND from MAIL_OUTBOX"));
  }

  @Test
  void aShopWithHundredsOfTokensKeepsNoOtherShopWaiting() {
    IntStream.rangeClosed(2, 300)
        .forEach(at -> Absence.leaves(engine, at, domain(), false, "/" + at));
    engine.does("CREATEUSER USER=other PASSWORD=a-long-password");
    engine.does("SETRETURNDOMAIN USER=other RETURNDOMAIN=" + domain());
    engine.waits(Duration.ofMinutes(1));
    Absence.leaves(engine, "other", 301, domain(), false, "/other");
    engine.waits(PATIENCE);
    List<Runnable> begun = new ArrayList<>();
    absence.rounds(begun::add).round();
    begun.forEach(Runnable::run);
    List<String> asked = shop.asked();
    assertEquals(3, asked.size());
    assertTrue(asked.get(2).startsWith("GET /other "), asked::toString);
  }

  private void lastCallWasMade() {
    Absence.change(engine, "update PURCHASE_RETURN set TRIES = 6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "-PT1S", "PT24H1S"})
  void aPatienceThatIsNoneKeepsTheServerFromStarting(String setting) {
    assertThrows(IllegalArgumentException.class, () -> new ReturnTimes(Duration.parse(setting)));
  }
}
