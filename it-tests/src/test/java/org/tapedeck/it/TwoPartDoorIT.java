package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A shop buys in two parts by card, at a host whose books are looked into. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoPartDoorIT {

  private static final Duration GIVEN_UP = Duration.ofMinutes(3);
  private static final int ABANDONED = 1;

  private static Stage stage;
  private static Shop merchant;
  private static TwoPartShop shop;
  private static TwoPartShop.Trip abandoned;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    stage = Stage.shared();
    merchant = stage.openShop();
    shop = new TwoPartShop(stage, merchant);
    shop.acceptForCard(ABANDONED, "1100");
    abandoned = shop.begin(ABANDONED, TwoPartShop.STRAIGHT);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  @Order(1)
  void twoReturnsAtOnceAreOnePayment() throws Exception {
    shop.acceptForCard(2, "1200");
    TwoPartShop.Trip trip = shop.begin(2, TwoPartShop.STRAIGHT);
    List<String> ends = new ArrayList<>();
    for (String next : atOnce(trip.token(), 8)) {
      ends.add(ended(trip.transactionId(), next).text());
    }
    assertEquals(1, ends.stream().distinct().count(), ends::toString);
    assertBought(2, "1200", trip.transactionId());
  }

  /** So many come back at the same time; the tokens that they were answered for. */
  private static List<String> atOnce(String token, int buyers) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService workers = Executors.newFixedThreadPool(buyers);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int buyer = 0; buyer < buyers; buyer++) {
        answers.add(
            workers.submit(
                () -> {
                  String next = TwoPartShop.token();
                  start.await();
                  XmlReply reply = shop.comesBack(token, next);
                  assertTrue(reply.isBought() || !reply.page().isEmpty(), reply::text);
                  return reply.isBought() ? token : next;
                }));
      }
      start.countDown();
      List<String> tokens = new ArrayList<>();
      for (Future<String> answer : answers) {
        tokens.add(answer.get());
      }
      return tokens;
    } finally {
      workers.shutdownNow();
    }
  }

  /** What whoever comes back by a token is told, as soon as it is decided. */
  private static XmlReply ended(String transactionId, String token)
      throws IOException, InterruptedException {
    Patience.until(
        () -> !shop.status(transactionId).equals("attempting"), () -> "it is not decided");
    return shop.comesBack(token, TwoPartShop.token());
  }

  private static void assertBought(int order, String amount, String transactionId)
      throws IOException, InterruptedException {
    assertEquals(List.of("payment_deposited"), shop.payments(order));
    assertEquals("purchased", shop.status(transactionId));
    assertEquals(List.of(amount), holds(amount));
  }

  /** The amounts of the host's holds of that amount. */
  private static List<String> holds(String amount) throws IOException, InterruptedException {
    return Books.of(stage.host(), merchant).entries("hold").stream()
        .map(hold -> hold.get("amount"))
        .filter(amount::equals)
        .toList();
  }

  @Test
  @Order(1)
  void aPageThatIsLoadedAgainTellsTheSame() throws Exception {
    shop.acceptForCard(3, "1300");
    TwoPartShop.Trip trip = shop.begin(3, TwoPartShop.STRAIGHT);
    XmlReply first = shop.comesBack(trip.token(), TwoPartShop.token());
    assertTrue(first.isBought(), first::text);
    assertEquals("13.00", first.get("trolley/bundle/bundle_total_cost"));
    assertEquals(first.text(), shop.comesBack(trip.token(), TwoPartShop.token()).text());
    assertEquals(first.text(), shop.comesBack(trip.token(), TwoPartShop.token()).text());
    assertBought(3, "1300", trip.transactionId());
  }

  /** And it changes nothing: with the right key the same return buys. */
  @Test
  @Order(1)
  void aWrongKeyOpensNoCard() throws Exception {
    shop.acceptForCard(4, "1400");
    TwoPartShop.Trip trip = shop.begin(4, TwoPartShop.STRAIGHT);
    String next = TwoPartShop.token();
    XmlReply no = shop.comesBack(trip.token(), next, "another key that is long enough", "");
    assertEquals("1407", no.get("fail_code"), no::text);
    assertEquals(List.of(), shop.payments(4));
    assertEquals(List.of(), holds("1400"));
    assertTrue(shop.comesBack(trip.token(), next).isBought());
    assertBought(4, "1400", trip.transactionId());
  }

  /** A program of this machine may send cards without TLS, as this server is set; a proxy not. */
  @Test
  @Order(1)
  void aCardThatAProxyHandsOnInTheClearIsNotTaken() throws Exception {
    shop.acceptForCard(5, "1500");
    XmlReply reservation = shop.reserve(5);
    Map<String, String> handedOn = Map.of("X-Forwarded-For", "192.0.2.7");
    XmlReply no = shop.partOne(reservation, handedOn, TwoPartShop.STRAIGHT).sent();
    assertEquals("1325", no.get("fail_code"), no::text);
    XmlReply yes = shop.partOne(reservation, Map.of(), TwoPartShop.STRAIGHT).sent();
    assertFalse(yes.page().isEmpty(), yes::text);
  }

  /** What a purchase may be is told: reserved, attempting, purchased, released. */
  @Test
  @Order(1)
  void itsStatusIsToldAllTheTime() throws Exception {
    shop.acceptForCard(6, "1600");
    XmlReply reservation = shop.reserve(6);
    String transaction = reservation.get("transaction_id");
    assertEquals("reserved", shop.status(transaction));
    TwoPartShop.Trip trip = shop.partOne(reservation, Map.of(), TwoPartShop.STRAIGHT);
    assertEquals("attempting", shop.status(transaction));
    shop.comesBack(trip.token(), TwoPartShop.token());
    assertEquals("purchased", shop.status(transaction));
    assertEquals("903", shop.reserve(6).get("fail_code"));
    assertEquals("1202", shop.info("T000-0000-0000-0000").get("fail_code"));
  }

  @Test
  @Order(1)
  void whatIsGivenBackMayBeReservedAgain() throws Exception {
    shop.acceptForCard(7, "1700");
    XmlReply reservation = shop.reserve(7);
    assertEquals("904", shop.reserve(7).get("fail_code"));
    assertEquals("yes", shop.release(reservation.get("crypto_block")).anywhere("released_ok"));
    assertEquals("released", shop.status(reservation.get("transaction_id")));
    assertNotEquals("", shop.reserve(7).get("transaction_id"));
    assertEquals(List.of(), shop.payments(7));
  }

  /** The host declines amounts that end in 05; the reservation holds for another card. */
  @Test
  @Order(1)
  void whoseCardWasDeclinedMayTryAnother() throws Exception {
    shop.acceptForCard(8, "1805");
    TwoPartShop.Trip trip = shop.begin(8, TwoPartShop.STRAIGHT);
    XmlReply no = shop.comesBack(trip.token(), TwoPartShop.token());
    assertEquals("2", no.anywhere("purchase_fail_code"), no::text);
    assertEquals("reserved", shop.status(trip.transactionId()));
    assertEquals(List.of("payment_declined"), shop.payments(8));
    assertEquals("yes", shop.release(trip.block()).anywhere("released_ok"));
    assertEquals("released", shop.status(trip.transactionId()));
  }

  /** The last, since the server waits for the buyer while the others go. */
  @Test
  @Order(2)
  void theServerComesInPlaceOfABuyerWhoStaysAway() throws Exception {
    Patience.until(
        GIVEN_UP,
        () -> shop.status(abandoned.transactionId()).equals("purchased"),
        () -> "it is not bought; " + shop.comings());
    assertEquals(
        List.of("GET /return/" + abandoned.token() + "/ cookie=null agent=Tapedeck"),
        shop.comings().stream().filter(it -> it.contains(abandoned.token())).toList());
    XmlReply late = shop.comesBack(abandoned.token(), TwoPartShop.token());
    assertTrue(late.isBought(), late::text);
    assertBought(ABANDONED, "1100", abandoned.transactionId());
  }
}
