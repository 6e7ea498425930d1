package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.visit.Standing;

/** Purchases of order 7, 1000 units, whose buyer pays on a page of his bank's. */
class BankPurchasesTest {

  private static final List<Instruction.Field> NOTHING = List.of();

  private final Engine engine = Engine.withBank();
  private final Shopping shop = new Shopping(engine);
  private String first;
  private String second;
  private String purchase;

  @BeforeEach
  void reserved() {
    engine.does("ACCEPTPAYMENT PAYMENTTYPE=Bank ORDERNUMBER=7 AMOUNT=1000 TWOPART=1");
    first = shop.token();
    second = shop.token();
    purchase = shop.reserved("1-7");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void partOneSendsTheBuyerToTheBankAndPartTwoTellsTheEnd() {
    assertTrue(isAtTheBank(partOne(first)));
    engine.isProven("7:1", "P1");
    assertEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    Answer.Told told = (Answer.Told) shop.info(purchase);
    assertEquals(Optional.of("P1"), told.transaction().reference());
  }

  @Test
  void anOrderThatWasAcceptedAsUsualIsBoughtTheSameWay() {
    engine.does("ACCEPTPAYMENT PAYMENTTYPE=Bank ORDERNUMBER=8 AMOUNT=1000 APPROVEFLAG=0");
    String other = shop.reserved("1-8");
    assertTrue(isAtTheBank(shop.partOne(other, first, Optional.empty())));
    engine.isProven("8:1", "P1");
    assertEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void theBuyerIsLedHomeByTheNewestToken() {
    partOne(first);
    assertEquals(Optional.of(URI.create(Shopping.url(first))), onward());
    partOne(second);
    assertEquals(Optional.of(URI.create(Shopping.url(second))), onward());
  }

  @Test
  void aSecondClickIsTheSameVisit() {
    Answer one = partOne(first);
    assertEquals(Said.of(one), Said.of(partOne(second)));
    assertEquals("1", engine.database().find("select count(*) from VISIT"));
  }

  @Test
  void whoComesBackWithoutHavingBeenThereIsSentThereAgain() {
    Answer page = partOne(first);
    assertEquals(Said.of(page), Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void whoWasThereWaitsForTheBanksWord() {
    partOne(first);
    engine.hears("7:1", "return", "nothing", "");
    assertEquals("later to " + Shopping.url(second), Said.of(shop.partTwo(first, second, NOTHING)));
    engine.isProven("7:1", "P1");
    assertEquals("bought", Said.of(shop.partTwo(second, shop.token(), NOTHING)));
  }

  @Test
  void whatTheBuyerBringsToTheShopIsTheBanksWord() {
    partOne(first);
    String reference = engine.database().find("select REFERENCE from VISIT");
    assertEquals(
        "bought",
        Said.of(
            shop.partTwo(
                first,
                second,
                Shopping.callback("reference", reference, "word", "proof", "proof", "P1"))));
  }

  @Test
  void whatBelongsToAnotherVisitSaysNothing() {
    Answer page = partOne(first);
    assertEquals(
        Said.of(page),
        Said.of(
            shop.partTwo(
                first,
                second,
                Shopping.callback("reference", "123456789012345678", "word", "proof"))));
  }

  @Test
  void aBanksSecondPageIsShownAsWell() {
    partOne(first);
    engine.host().answers("page");
    engine.isProven("7:1", "P1");
    assertEquals("to https://bank.example/next", Said.of(shop.partTwo(first, second, NOTHING)));
    engine.isProven("7:1", "P1");
    assertEquals("bought", Said.of(shop.partTwo(second, shop.token(), NOTHING)));
  }

  @Test
  void aNoOfTheBankIsToldAndTheBuyerMayTryAgain() {
    partOne(first);
    engine.hears("7:1", "return", "no", "");
    assertEquals("no 2", Said.of(shop.partTwo(first, second, NOTHING)));
    String third = shop.token();
    assertTrue(isAtTheBank(partOne(third)));
    engine.isProven("7:2", "P2");
    assertEquals("bought", Said.of(shop.partTwo(third, shop.token(), NOTHING)));
  }

  @Test
  void aVisitWhoseTimeIsOverIsNone() {
    partOne(first);
    Shopping.waits(engine, 11);
    engine.sweeps();
    assertEquals("no 3", Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void whatWasPaidIsBoughtThoughTheShopNeverCameBack() {
    partOne(first);
    engine.isProven("7:1", "P1");
    shop.steps.abandon(purchase);
    assertEquals("purchased", Said.of(shop.info(purchase)));
    assertEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void anAbandonedVisitIsLeftToItsBank() {
    partOne(first);
    shop.steps.abandon(purchase);
    assertEquals("attempting", Said.of(shop.info(purchase)));
    engine.isProven("7:1", "P1");
    assertEquals("purchased", Said.of(shop.info(purchase)));
  }

  @Test
  void theReservationMayEndWhileTheBuyerIsAtTheBank() {
    partOne(first);
    Shopping.waits(engine, 9);
    engine.isProven("7:1", "P1");
    Shopping.waits(engine, 20);
    assertEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void twoReturnsAtOnceBuyOnce() throws Exception {
    partOne(first);
    String reference = engine.database().find("select REFERENCE from VISIT");
    List<Instruction.Field> proof =
        Shopping.callback("reference", reference, "word", "proof", "proof", "P1");
    String third = shop.token();
    Callable<Answer> one = () -> shop.partTwo(first, second, proof);
    Callable<Answer> other = () -> shop.partTwo(first, third, proof);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Answer> answer : threads.invokeAll(List.of(one, other))) {
        String said = Said.of(answer.get());
        assertTrue(said.equals("bought") || said.startsWith("later to "), said);
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals("bought", Said.of(shop.partTwo(third, shop.token(), NOTHING)));
    assertEquals("1", engine.database().find("select count(*) from PROOF"));
    assertEquals("1", engine.database().find("select count(*) from RECEIPT"));
  }

  private Answer partOne(String token) {
    return shop.partOne(purchase, token, Optional.empty());
  }

  private static boolean isAtTheBank(Answer answer) {
    return Said.of(answer).startsWith("post https://bank.example/pay amount=1000 ");
  }

  private Optional<URI> onward() {
    String token = engine.database().find("select TOKEN from VISIT");
    return engine.visits().standing(token).flatMap(Standing::onward);
  }
}
