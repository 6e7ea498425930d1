package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.cardholder.AuthenticationStatus;
import org.tapedeck.framework.cardholder.Policy;
import org.tapedeck.framework.harness.Engine;

/** Purchases of order 7, 1000 units, whose buyer pays by card. */
class CardPurchasesTest {

  private static final String VISA = "4111111111111111";
  private static final String MASTERCARD = "5555555555554444";
  private static final List<Instruction.Field> NOTHING = List.of();

  private final Engine engine = Engine.ready();
  private final Shopping shop = new Shopping(engine);
  private String first;
  private String second;
  private String purchase;

  @BeforeEach
  void reserved() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 TWOPART=1 -$PAN -$EXPIRY");
    first = shop.token();
    second = shop.token();
    purchase = shop.reserved("1-7");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void withoutAnIssuerToAskTheBuyerGoesStraightHome() {
    assertEquals("to " + Shopping.url(first), Said.of(shop.partOne(purchase, first, visa())));
    assertEquals(List.of(), engine.host().sent());
    assertEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
    assertEquals(
        List.of("approve 1000 number 1 card " + VISA + " expiry 203112 cvv 123"),
        engine.host().sent());
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
  }

  @Test
  void theSameIsToldAgainAndNothingIsDoneTwice() {
    shop.partOne(purchase, first, visa());
    shop.partTwo(first, second, NOTHING);
    String third = shop.token();
    assertEquals("bought", Said.of(shop.partTwo(first, third, NOTHING)));
    assertEquals("bought", Said.of(shop.partTwo(second, shop.token(), NOTHING)));
    assertEquals(1, engine.host().sent().size());
    assertEquals("1", engine.database().find("select count(*) from PAYMENT"));
  }

  @Test
  void theIssuerIsAskedFirst() {
    shop.cardholder.on = true;
    assertEquals(
        "post https://issuer.example/acs PaReq=asked 1111 TermUrl=%s MD=%s"
            .formatted(Shopping.url(first), purchase),
        Said.of(shop.partOne(purchase, first, visa())));
    assertEquals("bought", Said.of(back("AUTHENTICATED")));
    assertEquals(1, engine.host().sent().size());
  }

  @ParameterizedTest
  @CsvSource({
    "AUTHENTICATED, REFUSE, bought",
    "ATTEMPTED,     REFUSE, bought",
    "UNAVAILABLE,   ACCEPT, bought",
    "UNAVAILABLE,   REFUSE, no 3 3dSecure",
    "FAILED,        ACCEPT, no 2 3dSecure",
    "FORGED,        ACCEPT, no 2 3dSecure"
  })
  void whatTheIssuerSaysDecides(String status, Policy policy, String end) {
    shop.cardholder.on = true;
    shop.cardholder.policy = policy;
    shop.partOne(purchase, first, visa());
    assertEquals(end, Said.of(back(status)));
    assertEquals(end.equals("bought") ? 1 : 0, engine.host().sent().size());
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_ENROLLED, REFUSE, bought",
    "UNAVAILABLE,  ACCEPT, bought",
    "UNAVAILABLE,  REFUSE, no 3 3dSecure"
  })
  void aCardWithoutAnIssuerToAskGoesStraightHome(
      AuthenticationStatus directory, Policy policy, String end) {
    shop.cardholder.on = true;
    shop.cardholder.directory = directory;
    shop.cardholder.policy = policy;
    assertEquals("to " + Shopping.url(first), Said.of(shop.partOne(purchase, first, visa())));
    assertEquals(end, Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void whoComesBackFromTheIssuerWithNothingIsSentThereAgain() {
    shop.cardholder.on = true;
    shop.partOne(purchase, first, visa());
    assertEquals(
        "post https://issuer.example/acs PaReq=asked 1111 TermUrl=%s MD=%s"
            .formatted(Shopping.url(second), purchase),
        Said.of(shop.partTwo(first, second, NOTHING)));
    assertEquals(
        "bought",
        Said.of(shop.partTwo(second, shop.token(), Shopping.callback("PaRes", "AUTHENTICATED"))));
  }

  @Test
  void nobodyPaysBeforeTheDirectoryHasSpoken() {
    shop.cardholder.on = true;
    shop.cardholder.meanwhile =
        () -> {
          assertEquals(
              "post https://issuer.example/acs PaReq=asked 1111 TermUrl=%s MD=%s"
                  .formatted(Shopping.url(second), purchase),
              Said.of(shop.partTwo(first, second, NOTHING)));
          assertEquals(List.of(), engine.host().sent());
        };
    String third = shop.token();
    assertEquals(
        "post https://issuer.example/acs PaReq=asked 1111 TermUrl=%s MD=%s"
            .formatted(Shopping.url(second), purchase),
        Said.of(shop.partOne(purchase, first, visa())));
    assertEquals(
        "bought",
        Said.of(shop.partTwo(second, third, Shopping.callback("PaRes", "AUTHENTICATED"))));
  }

  @Test
  void aForgedWordOfTheIssuerIsToldToTheAdministrators() {
    shop.cardholder.on = true;
    shop.partOne(purchase, first, visa());
    back("FORGED");
    assertEquals(
        "forged-pares " + purchase,
        engine.database().find("select KIND || ' ' || OBJECT_ID from MAIL_OUTBOX"));
  }

  @Test
  void aSecondClickIsAPageTooAndTheFirstOneStillLeadsHome() {
    shop.cardholder.on = true;
    shop.partOne(purchase, first, visa());
    assertEquals(
        "post https://issuer.example/acs PaReq=asked 1111 TermUrl=%s MD=%s"
            .formatted(Shopping.url(second), purchase),
        Said.of(shop.partOne(purchase, second, visa())));
    assertEquals("bought", Said.of(back("AUTHENTICATED", shop.token())));
  }

  @Test
  void anotherCardBeforeTheFirstIsPaidTakesItsPlace() {
    shop.cardholder.on = true;
    shop.partOne(purchase, first, visa());
    shop.partOne(purchase, second, Shopping.card(MASTERCARD));
    assertEquals(
        "bought",
        Said.of(shop.partTwo(second, shop.token(), Shopping.callback("PaRes", "AUTHENTICATED"))));
    assertTrue(engine.host().sent().get(0).contains(MASTERCARD));
  }

  @Test
  void aDeclinedCardMayBeFollowedByAnother() {
    shop.partOne(purchase, first, visa());
    engine.host().answers("no");
    assertEquals("no 2", Said.of(shop.partTwo(first, second, NOTHING)));
    assertEquals("no 2", Said.of(shop.partTwo(first, shop.token(), NOTHING)));
    String third = shop.token();
    shop.partOne(purchase, third, Shopping.card(MASTERCARD));
    assertEquals("bought", Said.of(shop.partTwo(third, shop.token(), NOTHING)));
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:2"));
  }

  @Test
  void whileTheHostIsSilentTheBuyerWaitsAndNothingIsAskedTwice() {
    shop.partOne(purchase, first, visa());
    engine.host().isSilent();
    assertEquals("later to " + Shopping.url(second), Said.of(shop.partTwo(first, second, NOTHING)));
    String third = shop.token();
    assertEquals("later to " + Shopping.url(third), Said.of(shop.partTwo(second, third, NOTHING)));
    assertEquals("attempting", Said.of(shop.info(purchase)));
    engine.ringsNext();
    assertEquals("bought", Said.of(shop.partTwo(third, shop.token(), NOTHING)));
    assertEquals("purchased", Said.of(shop.info(purchase)));
  }

  @Test
  void withoutTheKeyTheCardCannotBeRead() {
    shop.partOne(purchase, first, visa());
    assertEquals(
        "refused 1407", Said.of(shop.partTwo(first, second, NOTHING, Optional.empty(), false)));
    assertEquals(
        "refused 1407",
        Said.of(
            shop.partTwo(
                first, second, NOTHING, Optional.of("another key that is long enough"), false)));
    assertEquals(List.of(), engine.host().sent());
    // Nothing has changed: the token is as good as new.
    assertEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void theCardIsNowhereInClearAndGoneWhenItIsDecided() {
    shop.partOne(purchase, first, visa());
    String row = engine.database().find("select CARD_BOX || SEALED || STEP_VALUES from PURCHASE");
    assertFalse(row.contains(VISA));
    assertFalse(row.contains("Lovelace"));
    shop.partTwo(first, second, NOTHING);
    assertEquals("", engine.database().find("select CARD_BOX from PURCHASE").strip());
  }

  @Test
  void anAbandonedPurchaseEndsWithoutTheKey() {
    shop.cardholder.on = true;
    shop.partOne(purchase, first, visa());
    isCalledByTheServer();
    assertEquals("no 3", Said.of(shop.partTwo(first, second, NOTHING, Optional.empty(), false)));
    assertEquals("no 3", Said.of(back("AUTHENTICATED", shop.token())));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void aShopThatNeverAnswersLeavesNothingHalfDone() {
    shop.cardholder.on = true;
    shop.partOne(purchase, first, visa());
    shop.steps.abandon(purchase);
    assertEquals("reserved", Said.of(shop.info(purchase)));
    Shopping.waits(engine, 15);
    shop.steps.abandon(purchase);
    assertEquals("released", Said.of(shop.info(purchase)));
    assertEquals("", engine.database().find("select CARD_BOX from PURCHASE").strip());
    assertEquals("reserved", Said.of(shop.reserves("1-7")));
  }

  @Test
  void aReservationThatIsOverBuysNothing() {
    shop.partOne(purchase, first, visa());
    Shopping.waits(engine, 15);
    assertEquals("refused 1404", Said.of(shop.partTwo(first, second, NOTHING)));
    assertEquals("refused 1301", Said.of(shop.partOne(purchase, second, visa())));
    assertEquals(List.of(), engine.host().sent());
  }

  private Duration left() {
    return ((Answer.Told) shop.info(purchase)).transaction().left();
  }

  @Test
  void anOrderIsHeldForOneShopAtATime() {
    assertEquals("refused 904", Said.of(shop.reserves("1-7")));
    assertEquals("refused 902", Said.of(shop.reserves("2-7")));
    assertEquals("refused 902", Said.of(shop.reserves("8")));
    assertEquals("refused 901", Said.of(shop.reserves("order 8")));
    assertEquals(Duration.ofMinutes(15), left());
    assertEquals("released true", Said.of(shop.release(purchase)));
    assertEquals("released", Said.of(shop.info(purchase)));
    assertEquals(Duration.ZERO, left());
    assertEquals("refused 1301", Said.of(shop.partOne(purchase, first, visa())));
    String again = shop.reserved("7");
    shop.partOne(again, second, visa());
    assertEquals("released false", Said.of(shop.release(again)));
    shop.partTwo(second, shop.token(), NOTHING);
    assertEquals("refused 903", Said.of(shop.reserves("1-7")));
  }

  @Test
  void whatTheShopTellsItsCallersApartByStaysTheSame() {
    shop.partOne(purchase, first, visa());
    Shopping other = new Shopping(engine, "shop", Optional.of("branch"));
    assertEquals("refused 1408", Said.of(other.partTwo(first, second, NOTHING)));
    assertEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void aPurchaseIsNamedAsTheOriginalNamesIt() {
    assertTrue(purchase.matches("T000-0000-[2-9A-Z]{4}-[2-9A-Z]{4}"), purchase);
  }

  @Test
  void tokensAreUsedOnce() {
    shop.partOne(purchase, first, visa());
    assertEquals("refused 1331", Said.of(shop.partOne(purchase, first, visa())));
    assertEquals("refused 1411", Said.of(shop.partTwo(first, first, NOTHING)));
    assertEquals("refused 1402", Said.of(shop.partTwo(second, shop.token(), NOTHING)));
    assertEquals("bought", Said.of(shop.partTwo(first, second, NOTHING)));
    assertEquals("refused 1411", Said.of(shop.partTwo(first, second, NOTHING)));
  }

  @Test
  void anOrderThatWasCanceledMeanwhileIsNotPaid() {
    shop.partOne(purchase, first, visa());
    engine.does("CANCELORDER ORDERNUMBER=7");
    assertEquals("no 6", Said.of(shop.partTwo(first, second, NOTHING)));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void whoHasBoughtADeletedOrderIsForgotten() {
    shop.partOne(purchase, first, visa());
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    assertEquals("0", engine.database().find("select count(*) from PURCHASE"));
    assertEquals("refused 1202", Said.of(shop.info(purchase)));
    assertEquals("refused 1402", Said.of(shop.partTwo(first, second, NOTHING)));
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 TWOPART=1 -$PAN -$EXPIRY");
    assertEquals("refused 1331", Said.of(shop.partOne(shop.reserved("1-7"), first, visa())));
  }

  @Test
  void anotherShopsPurchaseIsNobodys() {
    Shopping other = new Shopping(engine, "other");
    assertEquals("refused 1202", Said.of(other.info(purchase)));
    assertEquals("refused 1301", Said.of(other.partOne(purchase, other.token(), visa())));
    shop.partOne(purchase, first, visa());
    assertEquals("refused 1402", Said.of(other.partTwo(first, other.token(), NOTHING)));
  }

  @Test
  void aConfirmationIsMailedOnce() {
    shop.partOne(purchase, first, visa());
    Optional<String> key = Optional.of(Shopping.KEY);
    shop.partTwo(first, second, NOTHING, key, false);
    assertEquals("0", mails());
    shop.partTwo(first, shop.token(), NOTHING, key, true);
    shop.partTwo(second, shop.token(), NOTHING, key, true);
    assertEquals("1", mails());
  }

  private String mails() {
    return engine.database().find("select count(*) from MAIL_OUTBOX");
  }

  private static Optional<Values> visa() {
    return Shopping.card(VISA);
  }

  private Answer back(String status) {
    return back(status, second);
  }

  private Answer back(String status, String next) {
    return shop.partTwo(first, next, Shopping.callback("PaRes", status, "MD", "whatever"));
  }

  private void isCalledByTheServer() {
    engine
        .parts()
        .transactions()
        .inOne(
            () -> {
              engine
                  .parts()
                  .purchases()
                  .token("shop", first)
                  .orElseThrow()
                  .isCalled(engine.parts().clock().instant());
              return null;
            });
  }
}
