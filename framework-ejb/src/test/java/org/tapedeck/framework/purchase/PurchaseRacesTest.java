package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.cardholder.AuthenticationStatus;
import org.tapedeck.framework.cardholder.Policy;
import org.tapedeck.framework.cardholder.Step;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.harness.Engine;

/** What two calls at once, or a server that dies, do between two commits of a card's purchase. */
class PurchaseRacesTest {

  private static final String VISA = "4111111111111111";
  private static final String MASTERCARD = "5555555555554444";
  private static final List<Instruction.Field> NOTHING = List.of();

  private final Engine engine = Engine.ready();
  private final Shopping shop = new Shopping(engine);
  private String first;
  private String second;
  private String third;
  private String purchase;

  @BeforeEach
  void reserved() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 TWOPART=1 -$PAN -$EXPIRY");
    first = shop.token();
    second = shop.token();
    third = shop.token();
    purchase = shop.reserved("1-7");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  /** Part one up to the question to the directory, which is not answered yet. */
  private Next.AskIssuer asksIssuer(String token, String number) {
    return (Next.AskIssuer)
        shop.steps.partOne(shop.who(), shop.partOneCall(purchase, token, Shopping.card(number)));
  }

  private Next partTwo(String token, String next, List<Instruction.Field> callback) {
    return shop.steps.partTwo(
        shop.who(), shop.partTwoCall(token, next, callback, Optional.of(Shopping.KEY), false));
  }

  private Reply runs(Next.Give give) {
    return engine.commands().run(shop.who().caller(), CommandParser.parse(give.words()));
  }

  private String said(Next next) {
    return Said.of(((Next.Say) next).answer());
  }

  // --- 3-D Secure is passed by

  @Test
  void aSecondClickWhileTheDirectoryIsAskedDoesNotPassTheIssuerBy() {
    shop.cardholder.on = true;
    asksIssuer(first, VISA);
    shop.partOne(purchase, second, Shopping.card(VISA));
    Answer end = shop.partTwo(second, third, NOTHING);
    assertEquals(List.of(), engine.host().sent(), "charged without the issuer's word");
    assertNotEquals("bought", Said.of(end));
  }

  @Test
  void anotherServersDeathWhileTheDirectoryIsAskedDoesNotPassTheIssuerBy() {
    shop.cardholder.on = true;
    asksIssuer(first, VISA);
    Answer end = shop.partTwo(first, second, NOTHING);
    assertEquals(List.of(), engine.host().sent(), "charged without the issuer's word");
    assertNotEquals("bought", Said.of(end));
  }

  @Test
  void whatTheDirectorySaysOfTheFirstCardIsNotTakenForTheSecond() {
    shop.cardholder.on = true;
    Next.AskIssuer one = asksIssuer(first, VISA);
    shop.partOne(purchase, second, Shopping.card(MASTERCARD));
    // The second card's holder has to go to his issuer. Now the directory answers for the first.
    shop.steps.issuerFound(
        one.transactionId(),
        one.box(),
        new Step.NotNeeded(AuthenticationStatus.NOT_ENROLLED, "not enrolled"));
    shop.partTwo(second, third, NOTHING);
    assertEquals(
        List.of(), engine.host().sent(), "the second card is charged by the first one's answer");
  }

  @Test
  void thePageOfTheFirstCardsIssuerDoesNotProveTheSecondCard() {
    shop.cardholder.on = true;
    Next.AskIssuer one = asksIssuer(first, VISA);
    shop.partOne(purchase, second, Shopping.card(MASTERCARD));
    Next page =
        shop.steps.issuerFound(one.transactionId(), one.box(), shop.cardholder.begin(one.asked()));
    assertTrue(said(page).contains("asked 4444"), said(page));
    // The holder of the first card proves himself; the second card must not be charged for that.
    shop.partTwo(first, third, Shopping.callback("PaRes", "AUTHENTICATED"));
    assertEquals(
        List.of(), engine.host().sent(), "the second card is charged by the first's PaRes");
  }

  @Test
  void anOlderPaResOfAnotherCardDoesNotEndTheCardThatIsOnItsWay() {
    shop.cardholder.on = true;
    shop.partOne(purchase, first, Shopping.card(VISA));
    shop.partOne(purchase, second, Shopping.card(MASTERCARD));
    // The real judge says FORGED of a PaRes whose xid is the first card's.
    shop.partTwo(first, third, Shopping.callback("PaRes", "FORGED"));
    assertEquals(
        "bought",
        Said.of(shop.partTwo(second, shop.token(), Shopping.callback("PaRes", "AUTHENTICATED"))));
  }

  // --- money taken, and the purchase failed

  @Test
  void theServersOwnCallInBetweenDoesNotMakeAFailureOfWhatIsPaid() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    Next.Give give = (Next.Give) partTwo(first, second, NOTHING);
    isCalledByTheServer(second);
    shop.partTwo(second, third, NOTHING, Optional.empty(), false);
    Reply reply = runs(give);
    Next end = shop.steps.given(purchase, reply);
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("bought", said(end));
  }

  @Test
  void theEndOfAnAbandonedPurchaseDoesNotMakeAFailureOfWhatIsPaid() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    Next.Give give = (Next.Give) partTwo(first, second, NOTHING);
    assertThrows(IllegalStateException.class, () -> shop.steps.abandon(purchase));
    Next end = shop.steps.given(purchase, runs(give));
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("bought", said(end));
    assertEquals("purchased", Said.of(shop.info(purchase)));
  }

  @Test
  void aDirectoryThatIsSilentDoesNotMakeAFailureOfWhatIsBeingPaid() {
    shop.cardholder.on = true;
    shop.cardholder.policy = Policy.REFUSE;
    Next.AskIssuer ask = asksIssuer(first, VISA);
    shop.partOne(purchase, second, Shopping.card(VISA));
    engine.host().isSilent();
    shop.partTwo(second, third, NOTHING);
    if (engine.host().sent().isEmpty()) {
      return; // Nobody was charged: the hole above is closed.
    }
    shop.steps.issuerFound(
        ask.transactionId(),
        ask.box(),
        new Step.NotNeeded(AuthenticationStatus.UNAVAILABLE, "silent"));
    engine.ringsNext();
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("purchased", Said.of(shop.info(purchase)));
  }

  @Test
  void anExpiredReservationIsNotToldAsBoughtWhenTheCommandWasRefused() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    Next.Give give = (Next.Give) partTwo(first, second, NOTHING);
    Shopping.waits(engine, 15);
    shop.reserved("1-7");
    engine.does("CANCELORDER ORDERNUMBER=7");
    Reply refused = runs(give);
    assertThrows(NotTaken.class, () -> shop.steps.given(purchase, refused));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void whatIsToldAsBoughtIsBoughtInTransactionInfoToo() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    Next.Give give = (Next.Give) partTwo(first, second, NOTHING);
    Shopping.waits(engine, 15);
    String other = shop.reserved("1-7");
    Next end = shop.steps.given(purchase, runs(give));
    assertEquals("bought", said(end));
    assertEquals("purchased", Said.of(shop.info(purchase)));
    assertNotEquals("purchased", Said.of(shop.info(other)));
  }

  // --- another's payment

  @Test
  void aPartPaidByAnOrdinaryCommandIsNotThePurchase() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    engine.does(
        "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1 $PAN=5555555555554444 $EXPIRY=203112");
    assertNotEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
    assertNotEquals("purchased", Said.of(shop.info(purchase)));
  }

  @Test
  void whatWasGivenBackBeforeTheShopWasToldIsNotToldAsBought() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    engine.host().isSilent();
    shop.partTwo(first, second, NOTHING);
    engine.ringsNext();
    engine.does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1");
    engine.does("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0");
    assertTrue(engine.payment("7:1").startsWith("VOID"), engine.payment("7:1"));
    assertNotEquals("bought", Said.of(shop.partTwo(second, third, NOTHING)));
  }

  @Test
  void anOrderNumberThatIsUsedAgainIsAnotherOrder() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    engine.does(
        "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=5 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=5");
    assertNotEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void aNewOrderOfAnOldNumberMayBeReserved() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    shop.partTwo(first, second, NOTHING);
    engine.does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1");
    engine.does("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0");
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=500 TWOPART=1 -$PAN -$EXPIRY");
    assertEquals("reserved", Said.of(shop.reserves("1-7")));
  }

  // --- what is kept

  @Test
  void theEndOfAPurchaseWhoseOrderIsGoneErasesTheCard() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    assertDoesNotThrow(() -> shop.steps.abandon(purchase));
    assertEquals("", engine.database().find("select CARD_BOX from PURCHASE").strip());
  }

  @Test
  void theBuyerGoesWithTheOrder() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    assertEquals("0", engine.database().find("select count(*) from PURCHASE"));
  }

  @Test
  void aCommandThatWasRefusedMayBeGivenAgainForTheSameCard() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    engine.does("MODIFYMERCHANT ENABLED=0");
    assertEquals("no 6", Said.of(shop.partTwo(first, second, NOTHING)));
    engine.does("MODIFYMERCHANT ENABLED=1");
    shop.partOne(purchase, third, Shopping.card(VISA));
    assertEquals("bought", Said.of(shop.partTwo(third, shop.token(), NOTHING)));
  }

  @Test
  void aFailureOfOurOwnIsNoRefusal() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    partTwo(first, second, NOTHING);
    Reply failure =
        org.tapedeck.framework.command.Failures.reply(
            new IllegalStateException(new java.sql.SQLException("no connection")));
    shop.steps.given(purchase, failure);
    assertEquals("bought", Said.of(shop.partTwo(second, third, NOTHING)));
  }

  @Test
  void afterAnAnswerThatNeverCameAnotherCardIsTakenOrTheShopIsToldToWait() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0").host().answers("gibber", "yes");
    shop.partOne(purchase, first, Shopping.card(VISA));
    assertEquals("no 3", Said.of(shop.partTwo(first, second, NOTHING)));
    shop.partOne(purchase, third, Shopping.card(MASTERCARD));
    assertNotEquals("no 6", Said.of(shop.partTwo(third, shop.token(), NOTHING)));
  }

  /** The keywords of VisaNet are of this content; so no buyer of that street can buy by card. */
  @Test
  void aStreetWithOtherLettersGoesToTheIssuersCheckSomehow() {
    String street =
        BuyerWords.of(
                Values.of(
                    java.util.Map.of(
                        "address_line_one", "M\u00fchlstra\u00dfe 5", "country_code", "de")),
                Values.NONE,
                "$AVS.STREETADDRESS"::equals)
            .getOrDefault("$AVS.STREETADDRESS", "");
    assertEquals(
        Optional.empty(), org.tapedeck.cassette.Content.text(1, 24).faultOf(street), street);
  }

  @Test
  void aForgedPaResIsToldToAPerson() {
    shop.cardholder.on = true;
    shop.partOne(purchase, first, Shopping.card(VISA));
    shop.partTwo(first, second, Shopping.callback("PaRes", "FORGED"));
    assertEquals("1", engine.database().find("select count(*) from MAIL_OUTBOX"));
  }

  @Test
  void aUserWhoseRightWentToAnotherMerchantSeesTheBuyerNoMore() {
    shop.partOne(purchase, first, Shopping.card(VISA));
    Shop moved =
        new Shop(
            "shop",
            new org.tapedeck.framework.merchant.Caller(
                Optional.of("shop"),
                List.of(
                    new org.tapedeck.framework.merchant.Caller.Right(
                        org.tapedeck.framework.merchant.Role.CLERK, Optional.of(2)))),
            Optional.empty());
    assertEquals("refused 1202", Said.of(shop.purchases.info(moved, purchase)));
  }

  private void isCalledByTheServer(String token) {
    engine
        .parts()
        .transactions()
        .inOne(
            () -> {
              engine
                  .parts()
                  .purchases()
                  .token("shop", token)
                  .orElseThrow()
                  .isCalled(engine.parts().clock().instant());
              return null;
            });
  }
}
