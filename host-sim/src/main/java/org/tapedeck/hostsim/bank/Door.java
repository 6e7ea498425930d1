package org.tapedeck.hostsim.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tapedeck.hostsim.books.Journal;

/** Takes what came over HTTP to the place that it is for. */
final class Door implements HttpHandler {
  private static final int BODY_MAX = 256 * 1024;
  private static final int DRAIN_MAX = 4 * 1024 * 1024;

  private final List<Place> places;
  private final Carrier carrier;
  private final Journal journal;

  Door(List<Place> places, Carrier carrier, Journal journal) {
    this.places = List.copyOf(places);
    this.carrier = carrier;
    this.journal = journal;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(BODY_MAX + 1);
    if (body.length > BODY_MAX) {
      drain(exchange.getRequestBody());
      carrier.carry(exchange, Answer.text(413, "more than " + BODY_MAX + " bytes\n"));
      return;
    }
    carrier.carry(exchange, answer(exchange, body));
  }

  private Answer answer(HttpExchange exchange, byte[] body) {
    try {
      return answer(asked(exchange, body));
    } catch (IllegalArgumentException bad) {
      return Answer.text(400, bad.getMessage() + "\n");
    } catch (RuntimeException surprise) {
      // The kind alone: the message of a failed conversion may quote what came in.
      journal.done("own fault: " + surprise.getClass().getSimpleName());
      return Answer.text(500, "own fault\n");
    }
  }

  private Answer answer(Asked asked) {
    List<Place> there = places.stream().filter(place -> place.isAt(asked.path())).toList();
    if (there.isEmpty()) {
      return Answer.text(404, "nothing is here\n");
    }
    return there.stream()
        .filter(place -> place.method().equals(asked.method()))
        .findFirst()
        .map(place -> place.answering().answer(asked))
        .orElseGet(() -> Answer.text(405, "another method\n").with("Allow", allowed(there)));
  }

  private static String allowed(List<Place> there) {
    return String.join(", ", there.stream().map(Place::method).distinct().toList());
  }

  private static Asked asked(HttpExchange exchange, byte[] body) {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    return new Asked(
        exchange.getRequestMethod(),
        base(exchange),
        exchange.getRequestURI().getPath(),
        Form.read(exchange.getRequestURI().getRawQuery()),
        headers,
        body,
        exchange.getRemoteAddress().getAddress().getHostAddress());
  }

  /** What the caller says of our name goes into addresses, so only a name is taken. */
  private static String base(HttpExchange exchange) {
    String said = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    String here = "127.0.0.1:" + exchange.getLocalAddress().getPort();
    String scheme = exchange instanceof HttpsExchange ? "https://" : "http://";
    return scheme + (said.matches("[A-Za-z0-9.-]+(:\\d+)?") ? said : here);
  }

  /** A client that is still writing would meet a closed line instead of the answer. */
  private static void drain(InputStream body) throws IOException {
    byte[] thrownAway = new byte[8192];
    int left = DRAIN_MAX;
    int count = body.read(thrownAway);
    while (count >= 0 && left > 0) {
      left -= count;
      count = body.read(thrownAway);
    }
  }
}
