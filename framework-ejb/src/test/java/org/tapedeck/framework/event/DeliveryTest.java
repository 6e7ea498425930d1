package org.tapedeck.framework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.harness.TestNames;

/** What listeners get, and when, also when they do not want it. */
class DeliveryTest {

  private final Engine engine = Engine.ready();
  private final Mailroom mailroom = Mailroom.of(engine);
  private TestReceiver shop;

  @BeforeEach
  void listen() throws IOException {
    shop = new TestReceiver();
    engine.does("CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=" + url());
  }

  @AfterEach
  void close() throws IOException {
    shop.close();
    mailroom.close();
    engine.close();
  }

  private String url() {
    return "http://shop.example:" + shop.port() + "/events?shop=1";
  }

  /** One order, and one payment of it that is approved. */
  private void purchase(int orderNumber) {
    engine.does(
        "ACCEPTPAYMENT APPROVEFLAG=1 PAYMENTNUMBER=1 AMOUNT=1000 PAYMENTAMOUNT=1000 ORDERNUMBER="
            + orderNumber);
  }

  private String listener(String attribute) {
    return engine
        .run(Engine.ADMINISTRATOR, "QUERYEVENTLISTENERS")
        .found()
        .orElseThrow()
        .views()
        .get(0)
        .attributes()
        .getOrDefault(attribute, "");
  }

  private String progress() {
    return "delivered %s waiting %s given up %s error %s"
        .formatted(
            listener("delivered"), listener("waiting"), listener("givenUp"), listener("lastError"));
  }

  @Test
  void aRequestIsWhatThePageSays() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 AMOUNTEXP10=-2");
    mailroom.round();
    String request = shop.requests().get(0);
    String id =
        engine.database().find("select LISTENER_ID from EVENT_OUTBOX")
            + ":"
            + engine.database().find("select ID from EVENT_OUTBOX");
    assertEquals(
        """
        POST /events?shop=1 HTTP/1.1
        Host: shop.example:%d
        User-Agent: Tapedeck
        Content-Type: application/xml; charset=UTF-8
        Content-Length: %s
        Connection: close
        Tapedeck-Event-Id: %s
        Tapedeck-Signature: %s

        <?xml version="1.0" encoding="UTF-8"?>
        <PSEvent id="%s" eventType="1" event="state_changed" time="1907755200000" merchantNumber="1" cassette="Paper" object="order" objectId="O:1:7" orderNumber="7" newState="order_refundable" amount="1000" amountExp10="-2" currency="840"/>"""
            .formatted(
                shop.port(),
                header(request, "Content-Length"),
                id,
                header(request, EventSignature.HEADER),
                id),
        request.replace("\r", ""));
  }

  private static String header(String request, String name) {
    return request.split(name + ": ", 2)[1].split("\r", 2)[0];
  }

  @Test
  void aPurchaseIsToldInItsOrder() {
    purchase(7);
    engine
        .does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000")
        .does("BATCHCLOSE BATCHNUMBER=1");
    mailroom.round();
    assertEquals(
        List.of(
            "O:1:7 order_refundable",
            "P:1:7:1 payment_pending",
            "P:1:7:1 payment_approved",
            "B:1:1 batch_open",
            "P:1:7:1 payment_deposited",
            "B:1:1 batch_closing",
            "B:1:1 batch_closed",
            "P:1:7:1 payment_closed"),
        shop.told());
    assertEquals("delivered 8 waiting 0 given up 0 error ", progress());
    mailroom.after(Duration.ofDays(1));
    assertEquals(List.of(), shop.told());
  }

  @Test
  void theAmountsOfAPaymentThatWasClosedWithItsBatchAreThereToo() {
    purchase(7);
    engine
        .does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=900")
        .does("BATCHCLOSE BATCHNUMBER=1");
    mailroom.round();
    String last = shop.requests().get(7);
    assertEquals("payment_closed", TestReceiver.attribute(last, "newState"));
    assertEquals("900", TestReceiver.attribute(last, "depositAmount"));
    assertEquals("840", TestReceiver.attribute(last, "currency"));
  }

  @Test
  void oneThatIsDownAndComesBackGetsAllInOrder() {
    shop.answers("HTTP/1.1 503 Not now\r\n\r\n");
    purchase(7);
    mailroom.round();
    assertEquals(List.of("O:1:7 order_refundable", "P:1:7:1 payment_pending"), shop.told());
    assertEquals("delivered 0 waiting 3 given up 0 error HTTP 503", progress());
    mailroom.after(Duration.ofSeconds(9));
    assertEquals(List.of(), shop.told());
    shop.answers(TestReceiver.OK);
    mailroom.after(Duration.ofSeconds(1));
    assertEquals(
        List.of("O:1:7 order_refundable", "P:1:7:1 payment_pending", "P:1:7:1 payment_approved"),
        shop.told());
    assertEquals("delivered 3 waiting 0 given up 0 error ", progress());
  }

  @Test
  void anObjectThatIsNotTakenHoldsUpNoOther() {
    shop.answers(
        request -> request.contains("O:1:7") ? "HTTP/1.1 500 No\r\n\r\n" : TestReceiver.OK);
    purchase(7);
    purchase(8);
    mailroom.round();
    assertEquals(
        List.of(
            "O:1:7 order_refundable",
            "P:1:7:1 payment_pending",
            "P:1:7:1 payment_approved",
            "O:1:8 order_refundable",
            "P:1:8:1 payment_pending",
            "P:1:8:1 payment_approved"),
        shop.told());
    assertEquals("delivered 5 waiting 1 given up 0 error ", progress());
  }

  @Test
  void afterTheLastTryItIsGivenUpAndTheNextOfItsObjectGoesOn() {
    shop.answers(
        request ->
            request.contains("newState=\"payment_pending\"")
                ? "HTTP/1.1 400 No\r\n\r\n"
                : TestReceiver.OK);
    purchase(7);
    for (int tries = 1; tries <= 12; tries++) {
      mailroom.after(Duration.ofHours(24));
    }
    List<String> told = shop.told();
    assertEquals(1 + 12 + 1, told.size());
    assertEquals("P:1:7:1 payment_approved", told.get(13));
    assertEquals("delivered 2 waiting 0 given up 1 error ", progress());
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    try (TestReceiver other = new TestReceiver()) {
      shop.answers(
          "HTTP/1.1 307 There\r\nLocation: http://127.0.0.1:" + other.port() + "/\r\n\r\n");
      purchase(7);
      mailroom.round();
      assertEquals(2, shop.requests().size());
      assertEquals(List.of(), other.requests());
      assertEquals("HTTP 307", listener("lastError"));
    }
  }

  @Test
  void oneThatNeverAnswersIsLeftInTheEndAndTriedAgain() {
    shop.answers(TestReceiver.NOTHING);
    purchase(7);
    mailroom.round();
    // The others of this round were not even tried.
    assertEquals(List.of("O:1:7 order_refundable"), shop.told());
    assertEquals("delivered 0 waiting 3 given up 0 error No answer in time.", progress());
  }

  @Test
  void anAnswerThatNeverEndsIsNoAnswer() {
    shop.answers("HTTP/1.1 200 " + "a".repeat(20_000));
    purchase(7);
    mailroom.round();
    assertEquals("The line broke.", listener("lastError"));
  }

  @Test
  void oneThatIsSwitchedOffIsToldLaterWhatWaitsAlready() {
    String key = "MEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=" + url();
    purchase(7);
    engine.does("MODIFY" + key + " ENABLED=0");
    purchase(8);
    mailroom.round();
    assertEquals(List.of(), shop.told());
    engine.does("MODIFY" + key + " ENABLED=1");
    mailroom.round();
    assertEquals(
        List.of("O:1:7 order_refundable", "P:1:7:1 payment_pending", "P:1:7:1 payment_approved"),
        shop.told());
  }

  @Test
  void whatWasBegunByAServerThatDiedIsSentAgainWhenItsTimeIsOver() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    // The other server has claimed it, and nobody ever hears of it again.
    Notices notices = engine.parts().notices();
    String listener = engine.database().find("select ID from EVENT_LISTENER");
    engine
        .parts()
        .transactions()
        .inOne(
            () ->
                notices.claim(
                    notices.next(listener, Parts.NOW).orElseThrow().notice(),
                    Parts.NOW.plusSeconds(120)));
    mailroom.after(Duration.ofSeconds(119));
    assertEquals(List.of(), shop.told());
    mailroom.after(Duration.ofSeconds(1));
    assertEquals(List.of("O:1:7 order_refundable"), shop.told());
  }

  @Test
  void onlyOneOfTwoServersSendsAnEvent() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    Notices notices = engine.parts().notices();
    String listener = engine.database().find("select ID from EVENT_LISTENER");
    Notice both =
        engine
            .parts()
            .transactions()
            .inOne(() -> notices.next(listener, Parts.NOW).orElseThrow().notice());
    assertEquals(true, claimed(notices, both));
    assertEquals(false, claimed(notices, both));
  }

  private boolean claimed(Notices notices, Notice notice) {
    return engine
        .parts()
        .transactions()
        .inOne(() -> notices.claim(notice, Parts.NOW.plusSeconds(120)));
  }

  @Test
  void anAddressThatHasBecomePrivateIsNotSpokenTo() {
    TestNames names = new TestNames();
    names.move("shop.example", "127.0.0.1");
    purchase(7);
    try (Mailroom strict = new Mailroom(engine, new AllowedAddresses(names, false))) {
      strict.round();
    }
    assertEquals(List.of(), shop.requests());
    assertEquals("The address is private.", listener("lastError"));
  }

  @Test
  void theAddressThatWasCheckedIsTheOneThatIsSpokenTo() {
    // A name server that says something else each time.
    int[] asked = {0};
    Names names =
        host -> List.of(InetAddress.getByName(asked[0]++ == 0 ? "127.0.0.1" : "127.0.0.99"));
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    try (Mailroom strange = new Mailroom(engine, names)) {
      strange.round();
    }
    assertEquals(1, shop.requests().size());
    assertEquals(1, asked[0]);
  }

  @Test
  void oldEventsAreGivenUpAndThenForgotten() {
    purchase(7);
    mailroom.sweepAfter(Duration.ofDays(3));
    assertEquals("3", listener("waiting"));
    mailroom.sweepAfter(Duration.ofMillis(1));
    assertEquals("delivered 0 waiting 0 given up 3 error ", progress());
    mailroom.sweepAfter(Duration.ofDays(7));
    assertEquals("3", engine.database().find("select count(*) from EVENT_OUTBOX"));
    mailroom.sweepAfter(Duration.ofMillis(1));
    assertEquals("0", engine.database().find("select count(*) from EVENT_OUTBOX"));
  }

  @Test
  void aListenerThatIsRemovedIsToldNothingMore() {
    purchase(7);
    engine.does("DELETEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=" + url());
    mailroom.round();
    assertEquals(List.of(), shop.requests());
    assertEquals("0", engine.database().find("select count(*) from EVENT_OUTBOX"));
  }
}
