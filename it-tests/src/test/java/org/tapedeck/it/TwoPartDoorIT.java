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
  private static Clerk clerk;
  private static TwoPartShop shop;
  private static TwoPartCalls calls;
  private static TwoPartCalls.Trip abandoned;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    stage = Stage.shared();
    merchant = stage.openShop();
    clerk = new Clerk(stage, merchant);
    shop = new TwoPartShop(stage, merchant);
    calls = shop.calls();
    clerk.acceptForCard(ABANDONED, "1100");
    abandoned = calls.begin(ABANDONED, TwoPartCalls.STRAIGHT);
    shop.abandons(abandoned.token());
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  @Order(1)
  void twoReturnsAtOnceAreOnePayment() throws Exception {
    clerk.acceptForCard(2, "1200");
    TwoPartCalls.Trip trip = calls.begin(2, TwoPartCalls.STRAIGHT);
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
                  String next = TwoPartCalls.token();
                  start.await();
                  XmlReply reply = calls.comesBack(token, next, TwoPartCalls.KEY, "");
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
        () -> !calls.status(transactionId).equals("attempting"), () -> "it is not decided");
    return calls.comesBack(token);
  }

  private static void assertBought(int order, String amount, String transactionId)
      throws IOException, InterruptedException {
    assertEquals(List.of("payment_deposited"), clerk.payments(order));
    assertEquals("purchased", calls.status(transactionId));
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
    clerk.acceptForCard(3, "1300");
    TwoPartCalls.Trip trip = calls.begin(3, TwoPartCalls.STRAIGHT);
    XmlReply first = calls.comesBack(trip.token());
    assertTrue(first.isBought(), first::text);
    assertEquals("13.00", first.get("trolley/bundle/bundle_total_cost"));
    assertEquals(first.text(), calls.comesBack(trip.token()).text());
    assertEquals(first.text(), calls.comesBack(trip.token()).text());
    assertBought(3, "1300", trip.transactionId());
  }

  /** And it changes nothing: with the right key the same return buys. */
  @Test
  @Order(1)
  void aWrongKeyOpensNoCard() throws Exception {
    clerk.acceptForCard(4, "1400");
    TwoPartCalls.Trip trip = calls.begin(4, TwoPartCalls.STRAIGHT);
    String next = TwoPartCalls.token();
    XmlReply no = calls.comesBack(trip.token(), next, "another key that is long enough", "");
    assertEquals("1407", no.get("fail_code"), no::text);
    assertEquals(List.of(), clerk.payments(4));
    assertEquals(List.of(), holds("1400"));
    assertTrue(calls.comesBack(trip.token(), next, TwoPartCalls.KEY, "").isBought());
    assertBought(4, "1400", trip.transactionId());
  }

  /** A program of this machine may send cards without TLS, as this server is set; a proxy not. */
  @Test
  @Order(1)
  void aCardThatAProxyHandsOnInTheClearIsNotTaken() throws Exception {
    clerk.acceptForCard(5, "1500");
    XmlReply reservation = calls.reserve(5);
    Map<String, String> handedOn = Map.of("X-Forwarded-For", "192.0.2.7");
    XmlReply no = calls.partOne(reservation, handedOn, TwoPartCalls.STRAIGHT).sent();
    assertEquals("1325", no.get("fail_code"), no::text);
    XmlReply yes = calls.partOne(reservation, Map.of(), TwoPartCalls.STRAIGHT).sent();
    assertFalse(yes.page().isEmpty(), yes::text);
  }

  /** What a purchase may be is told: reserved, attempting, purchased, released. */
  @Test
  @Order(1)
  void itsStatusIsToldAllTheTime() throws Exception {
    clerk.acceptForCard(6, "1600");
    XmlReply reservation = calls.reserve(6);
    String transaction = reservation.get("transaction_id");
    assertEquals("reserved", calls.status(transaction));
    TwoPartCalls.Trip trip = calls.partOne(reservation, Map.of(), TwoPartCalls.STRAIGHT);
    assertEquals("attempting", calls.status(transaction));
    calls.comesBack(trip.token());
    assertEquals("purchased", calls.status(transaction));
    assertEquals("903", calls.reserve(6).get("fail_code"));
    assertEquals("1202", calls.info("T000-0000-0000-0000").get("fail_code"));
  }

  @Test
  @Order(1)
  void whatIsGivenBackMayBeReservedAgain() throws Exception {
    clerk.acceptForCard(7, "1700");
    XmlReply reservation = calls.reserve(7);
    assertEquals("904", calls.reserve(7).get("fail_code"));
    assertEquals("yes", calls.release(reservation.get("crypto_block")).anywhere("released_ok"));
    assertEquals("released", calls.status(reservation.get("transaction_id")));
    assertNotEquals("", calls.reserve(7).get("transaction_id"));
    assertEquals(List.of(), clerk.payments(7));
  }

  /** The host declines amounts that end in 05; the reservation holds for another card. */
  @Test
  @Order(1)
  void whoseCardWasDeclinedMayTryAnother() throws Exception {
    clerk.acceptForCard(8, "1805");
    TwoPartCalls.Trip trip = calls.begin(8, TwoPartCalls.STRAIGHT);
    XmlReply no = calls.comesBack(trip.token());
    assertEquals("2", no.anywhere("purchase_fail_code"), no::text);
    assertEquals("reserved", calls.status(trip.transactionId()));
    assertEquals(List.of("payment_declined"), clerk.payments(8));
    assertEquals("yes", calls.release(trip.block()).anywhere("released_ok"));
    assertEquals("released", calls.status(trip.transactionId()));
  }

  /** The last, since the server waits for the buyer while the others go. */
  @Test
  @Order(2)
  void theServerComesInPlaceOfABuyerWhoStaysAway() throws Exception {
    Patience.until(
        GIVEN_UP,
        () -> calls.status(abandoned.transactionId()).equals("purchased"),
        () -> "it is not bought; " + shop.comings());
    assertEquals(
        List.of("GET /return/" + abandoned.token() + "/ cookie=null agent=Tapedeck"),
        shop.comings().stream().filter(it -> it.contains(abandoned.token())).toList());
    XmlReply late = calls.comesBack(abandoned.token());
    assertTrue(late.isBought(), late::text);
    assertBought(ABANDONED, "1100", abandoned.transactionId());
  }

  /** 903, 904, 1202, 1325 and 1407 were answered before. */
  @Test
  @Order(3)
  void aRefusedCallIsNoFailureInTheLog() {
    String log = stage.server().program().output();
    assertFalse(log.contains("during an invocation on EJB Purchasing"), "a refusal is in it");
  }
}
