package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Two hundred buy at once, and their host says nothing: all but those for whom it has seats are
 * refused while it is silent, whoever does not need it is served meanwhile, and when it speaks
 * again everybody has an answer and both books agree. The server has little memory and does with
 * it.
 */
class OverloadIT {

  private static final int CLIENTS = 200;
  private static final int SEATS = 6;
  private static final int REPEATED = 10;
  private static final int UNAVAILABLE = 503;
  private static final String MEMORY = "256m";

  /** As long as a silence can be; it is the test that ends it, before its own time is over. */
  private static final Duration SILENCE = Duration.ofSeconds(179);

  private static final Duration LIMIT = Duration.ofSeconds(100);

  private static final List<String> BUSY =
      List.of("PRC_SERVER_BUSY RC_PLACES", "PRC_SERVER_BUSY RC_CASSETTENAME");

  private final Glossary codes = Glossary.read("codes.txt");
  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);

  /** What a client is told. */
  private record Told(int order, Reply reply, Optional<String> retryAfter) {}

  @Test
  void everybodyGetsAnAnswer() throws Exception {
    Stage stage =
        Stage.with(
            "-Xmx" + MEMORY,
            "-Dtapedeck.door.places=12",
            "-Dtapedeck.cassette.places=" + SEATS,
            "-Dtapedeck.door.query-places=3");
    Telling telling = new Telling(stage);
    try (Relay relay = new Relay(stage.host().port())) {
      tell(
          telling,
          "> admin cassette $READTIMEOUT=%d $CONNECTTIMEOUT=60 $ATTEMPTINTERVAL=1 $PORT=%d"
              .formatted(SILENCE.toSeconds(), relay.port()));
      tell(telling, "> clerk orders");
      overload(stage, telling, relay);
    }
    String log = stage.server().program().output();
    assertFalse(log.contains("OutOfMemoryError"), log);
  }

  private void overload(Stage stage, Telling telling, Relay relay) throws Exception {
    Door door = new Door(stage.server().port());
    Path silence = play(stage, "on authorization times=100000", "book", "silence");
    List<Future<Told>> all = new ArrayList<>();
    for (int order = 1; order <= CLIENTS; order++) {
      int number = order;
      all.add(threads.submit(() -> buy(door, telling, number)));
    }
    Patience.until(
        LIMIT, () -> counted(all) >= CLIENTS - SEATS, () -> counted(all) + " are answered");
    othersAreServed(telling);
    assertEquals(CLIENTS - SEATS, counted(all), "the others wait for the host");
    stage.host().playNoMore(silence);
    relay.hangUp();
    List<Told> told = new ArrayList<>();
    for (Future<Told> one : all) {
      told.add(one.get(LIMIT.toSeconds(), TimeUnit.SECONDS));
    }
    List<Told> busy = told.stream().filter(one -> one.reply().httpStatus() == UNAVAILABLE).toList();
    busy.forEach(this::isRefusal);
    assertEquals(CLIENTS - SEATS, busy.size(), "were refused");
    told.stream().filter(one -> !busy.contains(one)).forEach(this::isPending);
    for (Told one : busy.subList(0, REPEATED)) {
      Patience.until(
          () -> buy(door, telling, one.order()).reply().code("primaryRC") == 0,
          () -> "order " + one.order() + " is still refused");
    }
    int orders = CLIENTS - busy.size() + REPEATED;
    Patience.until(() -> isDeposited(telling, orders), () -> telling.reply().text());
    assertEquals(List.of(), BothBooks.differences(stage, telling.shop()));
    threads.shutdown();
  }

  private static Told buy(Door door, Telling telling, int order)
      throws IOException, InterruptedException {
    Map<String, String> form = new LinkedHashMap<>();
    String words =
        "ETAPIVERSION=3 OPERATION=ACCEPTPAYMENT PAYMENTTYPE=VisaNet ACCOUNTNUMBER=1 CURRENCY=840"
            + " AMOUNT=3000 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=3000"
            + " $PAN=4111111111111111 $EXPIRY=203012 $AVS.STREETADDRESS=8320"
            + " $AVS.POSTALCODE=85284 MERCHANTNUMBER="
            + telling.shop().merchantNumber()
            + " ORDERNUMBER="
            + order;
    Line.words(words).forEach(word -> form.put(word.split("=")[0], word.split("=")[1]));
    HttpResponse<String> answer =
        door.answer(
            door.request(Optional.of(telling.shop().clerk()))
                .timeout(SILENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Door.form(form))));
    return new Told(
        order,
        Reply.of(answer.statusCode(), answer.body()),
        answer.headers().firstValue("Retry-After"));
  }

  /** While the host is silent. */
  private static void othersAreServed(Telling telling) throws IOException, InterruptedException {
    tell(telling, "> nobody ABOUT");
    tell(telling, "> clerk orders");
    tell(telling, "= PSOrder");
    tell(
        telling,
        "> clerk ACCEPTPAYMENT MERCHANTNUMBER={shop} PAYMENTTYPE=VisaNet ACCOUNTNUMBER=1"
            + " CURRENCY=840 ORDERNUMBER=900 AMOUNT=5 $PAN=4111111111111111 $EXPIRY=203012"
            + " $AVS.STREETADDRESS=8320 $AVS.POSTALCODE=85284");
    tell(telling, "> admin CANCELORDER MERCHANTNUMBER={shop} ORDERNUMBER=900 DELETEORDER=1");
    telling.finish();
  }

  private static long counted(List<Future<Told>> all) {
    return all.stream().filter(Future::isDone).count();
  }

  private void isRefusal(Told told) {
    assertTrue(BUSY.contains(said(told)), told.reply()::text);
    assertTrue(told.retryAfter().filter(seconds -> seconds.matches("[1-9]\\d*")).isPresent());
  }

  private void isPending(Told told) {
    assertEquals("PRC_OPERATION_PENDING RC_HOST_ANSWER", said(told), told.reply()::text);
    assertEquals(200, told.reply().httpStatus());
  }

  private String said(Told told) {
    for (String both : List.of(BUSY.get(0), BUSY.get(1), "PRC_OPERATION_PENDING RC_HOST_ANSWER")) {
      String[] names = both.split(" ");
      if (is(told, "primaryRC", names[0]) && is(told, "secondaryRC", names[1])) {
        return both;
      }
    }
    return told.reply().text();
  }

  private boolean is(Told told, String attribute, String name) {
    return Integer.toString(told.reply().code(attribute)).equals(codes.meaning(name));
  }

  private static boolean isDeposited(Telling telling, int orders)
      throws IOException, InterruptedException {
    tell(telling, "> clerk orders");
    telling.finish();
    return telling.reply().elements("PSPayment").stream()
            .filter(payment -> "payment_deposited".equals(payment.get("state")))
            .count()
        == orders;
  }

  private static Path play(Stage stage, String... lines) throws IOException {
    Path talk = stage.folder().resolve("silence.talk");
    Files.write(talk, List.of(lines));
    stage.host().play(talk);
    return talk;
  }

  private static void tell(Telling telling, String line) throws IOException, InterruptedException {
    telling.tell(Line.read(line).get(0));
  }
}
