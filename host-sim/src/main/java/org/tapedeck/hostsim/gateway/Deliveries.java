package org.tapedeck.hostsim.gateway;

import static java.util.Map.entry;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.frame.Damage;
import org.tapedeck.hostsim.frame.Frame;

/** Carries answers back to the terminal, in good order or in the disorder that is wished for. */
final class Deliveries {
  private static final String RESPONSE = "x-data/xact-response";
  private static final String ERROR = "x-data/xact-error";

  /** What is done later. */
  interface Action {
    void go() throws IOException;
  }

  private interface Way {
    void go(HttpExchange exchange, byte[] frame) throws IOException;
  }

  private final Delays delays;
  private final ScheduledExecutorService timer;

  // spotless:off
  private final Map<Delivery, Way> ways = Map.ofEntries(
      entry(Delivery.PLAIN,        (client, frame) -> answer(client, frame)),
      entry(Delivery.SILENT,       (client, frame) -> silence(client)),
      entry(Delivery.HANG_UP,      (client, frame) -> client.close()),
      entry(Delivery.HALF_FRAME,   (client, frame) -> half(client, frame)),
      entry(Delivery.LATE,         (client, frame) -> late(client, frame)),
      entry(Delivery.WRONG_LRC,    (client, frame) -> answer(client, Damage.lrc(frame))),
      entry(Delivery.WRONG_PARITY, (client, frame) -> answer(client, Damage.parity(frame))),
      entry(Delivery.TWICE,        (client, frame) -> answer(client, Damage.twice(frame))),
      entry(Delivery.GATEWAY_500,  (client, frame) -> error(client, GatewayError.HOST_LOST)),
      entry(Delivery.GATEWAY_503,  (client, frame) -> error(client, GatewayError.NOT_REACHED)));
  // spotless:on

  Deliveries(Delays delays, ScheduledExecutorService timer) {
    this.delays = delays;
    this.timer = timer;
  }

  void deliver(HttpExchange exchange, Reply reply) throws IOException {
    ways.get(reply.delivery()).go(exchange, new Frame(reply.text(), true).octets());
  }

  /** Gateway errors come with HTTP status 200; the content type tells them from answers. */
  void error(HttpExchange exchange, GatewayError error) throws IOException {
    byte[] text = error.text().getBytes(StandardCharsets.US_ASCII);
    send(exchange, ERROR, text, text.length);
  }

  void answer(HttpExchange exchange, byte[] octets, boolean half) throws IOException {
    send(exchange, RESPONSE, octets, half ? octets.length / 2 : octets.length);
  }

  private void answer(HttpExchange exchange, byte[] octets) throws IOException {
    send(exchange, RESPONSE, octets, octets.length);
  }

  private void half(HttpExchange exchange, byte[] frame) throws IOException {
    send(exchange, RESPONSE, frame, frame.length / 2);
  }

  /** Closing before all of the announced bytes are written drops the line. */
  private static void send(HttpExchange exchange, String type, byte[] octets, int written)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, octets.length);
      exchange.getResponseBody().write(octets, 0, written);
      exchange.getResponseBody().flush();
    }
  }

  private void late(HttpExchange exchange, byte[] frame) {
    later(exchange, delays.late(), () -> answer(exchange, frame));
  }

  void silence(HttpExchange exchange) {
    later(exchange, delays.silence(), exchange::close);
  }

  /** No thread waits meanwhile: many silent exchanges must not keep others from being served. */
  void later(HttpExchange exchange, Duration delay, Action action) {
    timer.schedule(() -> go(exchange, action), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void go(HttpExchange exchange, Action action) {
    try {
      action.go();
    } catch (IOException | RuntimeException clientHasGone) {
      exchange.close();
    }
  }
}
