package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.harness.Engine;

/** What goes wrong with purchases at a bank's page. */
class BankPurchaseRacesTest {

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

  private String visitToken() {
    return engine.database().find("select TOKEN from VISIT where PAYMENT_ID = '1:7:1'");
  }

  @Test
  void whoTriesAgainAtOurPageBuysNothingBehindTheShopsBack() {
    shop.partOne(purchase, first, Optional.empty());
    String visit = visitToken();
    engine.hears("7:1", "return", "no", "");
    engine.visits().again(visit);
    if (engine.database().find("select count(*) from VISIT").equals("1")) {
      return; // Not begun: the purchase alone begins payments.
    }
    engine.isProven("7:2", "P2");
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:2"));
    assertEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void whoTriesAgainAfterTheShopWasToldNoBuysNothing() {
    shop.partOne(purchase, first, Optional.empty());
    String visit = visitToken();
    engine.hears("7:1", "return", "no", "");
    assertEquals("no 2", Said.of(shop.partTwo(first, second, NOTHING)));
    shop.release(purchase);
    engine.visits().again(visit);
    if (engine.database().find("select count(*) from VISIT").equals("1")) {
      return;
    }
    engine.isProven("7:2", "P2");
    assertNotEquals("released", Said.of(shop.info(purchase)), "paid, and the shop has released it");
  }

  @Test
  void aPayPageWithWhichNobodyIsWaitedForIsTheSameVisitForTwoPartOnesAtOnce() {
    Next one = shop.steps.partOne(shop.who(), shop.partOneCall(purchase, first, Optional.empty()));
    Next other =
        shop.steps.partOne(shop.who(), shop.partOneCall(purchase, second, Optional.empty()));
    for (Next next : List.of(one, other)) {
      shop.steps.given(
          purchase,
          engine
              .commands()
              .run(shop.who().caller(), CommandParser.parse(((Next.Give) next).words())));
    }
    assertEquals("1", engine.database().find("select count(*) from VISIT"));
  }

  @Test
  void anAbandonedPartOneThatIsStillOnItsWayIsNotPaidAsAFailure() {
    Next.Give give =
        (Next.Give)
            shop.steps.partOne(shop.who(), shop.partOneCall(purchase, first, Optional.empty()));
    assertThrows(IllegalStateException.class, () -> shop.steps.abandon(purchase));
    shop.steps.given(
        purchase, engine.commands().run(shop.who().caller(), CommandParser.parse(give.words())));
    engine.isProven("7:1", "P1");
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("purchased", Said.of(shop.info(purchase)));
  }

  @Test
  void manyReloadsLeaveNoManyTokensThatAreCalledSixTimesEach() {
    shop.partOne(purchase, first, Optional.empty());
    for (int reload = 0; reload < 20; reload++) {
      shop.partTwo(first, shop.token(), NOTHING);
    }
    assertEquals(
        "1", engine.database().find("select count(*) from PURCHASE_RETURN where STATE = 'OPEN'"));
  }

  @Test
  void manyReturnsOfTheFirstTryDoNotKeepTheBuyerFromTheSecond() {
    shop.partOne(purchase, first, Optional.empty());
    engine.hears("7:1", "return", "no", "");
    assertEquals("no 2", Said.of(shop.partTwo(first, second, NOTHING)));
    Absence.change(engine, "update PURCHASE set RETURNS = 200");
    Answer page = shop.partOne(purchase, shop.token(), Optional.empty());
    org.junit.jupiter.api.Assertions.assertTrue(
        Said.of(page).startsWith("post https://bank.example/pay"), Said.of(page));
  }

  @Test
  void nobodyIsLedToADomainThatIsNoLongerTheShops() {
    shop.partOne(purchase, first, Optional.empty());
    Absence.change(engine, "delete from USER_DOMAIN");
    assertEquals(
        Optional.empty(),
        engine
            .visits()
            .standing(visitToken())
            .flatMap(org.tapedeck.framework.visit.Standing::onward));
  }

  @Test
  void aBankPurchaseThatWasBoughtIsStillToldAsBoughtWhenItsOrderIsDeleted() {
    shop.partOne(purchase, first, Optional.empty());
    engine.isProven("7:1", "P1");
    assertEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
    engine.does("BATCHCLOSE BATCHNUMBER=1");
    engine.does("CLOSEORDER ORDERNUMBER=7 DELETEORDER=1");
    assertEquals("refused 1403", Said.of(shop.partTwo(first, shop.token(), NOTHING)));
  }

  @Test
  void aServerWhoseClockIsBehindDoesNotHoldWhatIsHeld() {
    shop.release(purchase);
    engine.waits(java.time.Duration.ofSeconds(-2));
    shop.reserved("1-7");
    engine.waits(java.time.Duration.ofSeconds(2));
    assertEquals("refused 904", Said.of(shop.reserves("1-7")));
  }
}
