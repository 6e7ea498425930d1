package org.tapedeck.hostsim.bank;

import static java.util.Map.entry;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Carries answers back, in good order or in the disorder that is wished for. */
final class Carrier {
  private static final int WAITING_MAX = 500;
  private static final int TAIL = 12;

  private interface Way {
    void go(HttpExchange exchange, Answer answer) throws IOException;
  }

  private final Semaphore places = new Semaphore(WAITING_MAX);
  private final ScheduledExecutorService timer;

  // spotless:off
  private final Map<Delivery, Way> ways = Map.ofEntries(
      entry(Delivery.PLAIN,     (client, answer) -> send(client, answer)),
      entry(Delivery.SLOW,      (client, answer) -> later(client, answer)),
      entry(Delivery.DROP,      (client, answer) -> client.close()),
      entry(Delivery.HALF,      (client, answer) -> send(client, answer, answer.body().length / 2)),
      entry(Delivery.HTTP500,   (client, answer) -> send(client, sorry(500))),
      entry(Delivery.MALFORMED, (client, answer) -> send(client, cut(answer))),
      entry(Delivery.GARBAGE,   (client, answer) -> send(client, sorry(200))));
  // spotless:on

  Carrier(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  void carry(HttpExchange exchange, Answer answer) throws IOException {
    ways.get(answer.delivery()).go(exchange, answer);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    send(exchange, answer, answer.body().length);
  }

  /** Closing before all of the announced bytes are written drops the line. */
  private static void send(HttpExchange exchange, Answer answer, int written) throws IOException {
    int length = answer.body().length;
    try (exchange) {
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
      if (length > 0) {
        exchange.getResponseBody().write(answer.body(), 0, written);
        exchange.getResponseBody().flush();
      }
    }
  }

  /** No thread waits meanwhile, and only so many answers do. */
  private void later(HttpExchange exchange, Answer answer) throws IOException {
    if (!places.tryAcquire()) {
      send(exchange, Answer.text(503, "too many slow answers\n"));
      return;
    }
    timer.schedule(
        () -> sendLate(exchange, answer), answer.after().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void sendLate(HttpExchange exchange, Answer answer) {
    places.release();
    try {
      send(exchange, answer);
    } catch (IOException | RuntimeException clientHasGone) {
      exchange.close();
    }
  }

  private static Answer sorry(int status) {
    return Answer.page(status, new Html("Sorry").paragraph("We shall be back soon."));
  }

  private static Answer cut(Answer answer) {
    byte[] whole = answer.body();
    byte[] start = Arrays.copyOf(whole, Math.max(0, whole.length - TAIL));
    return new Answer(answer.status(), answer.headers(), start, Delivery.PLAIN, answer.after());
  }
}
