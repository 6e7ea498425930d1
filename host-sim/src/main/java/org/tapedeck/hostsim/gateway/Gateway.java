package org.tapedeck.hostsim.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.talks.Sitting;
import org.tapedeck.hostsim.talks.Talks;
import org.tapedeck.hostsim.talks.Way;

/** The door: one path, POST only, two content types. */
final class Gateway implements HttpHandler {
  static final String AUTHORIZATION = "x-visa-ii/x-auth";
  static final String SETTLEMENT = "x-visa-ii/x-settle";

  private static final int DRAIN_MAX = 64 * 1024 * 1024;

  private static final Map<String, Transaction> TRANSACTIONS =
      Map.of(
          AUTHORIZATION, new AuthorizationTransaction(), SETTLEMENT, new SettlementTransaction());

  private final Map<String, Host> hosts;
  private final Deliveries deliveries;
  private final Journal journal;
  private final Talks talks;

  /**
   * @param hosts by path and query, in small letters
   */
  Gateway(Map<String, Host> hosts, Deliveries deliveries, Journal journal, Talks talks) {
    this.hosts = hosts;
    this.deliveries = deliveries;
    this.journal = journal;
    this.talks = talks;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Optional<Host> host = Optional.ofNullable(hosts.get(address(exchange)));
    if (host.isEmpty()) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    Sitting sitting = talks.sitting(Way.HTTPS, host.get().profile());
    if (!sitting.isEmpty()) {
      // The next exchange is a call of its own, so that a talk about calls is not passed by.
      exchange.getResponseHeaders().set("Connection", "close");
    }
    try {
      deliver(exchange, answering(exchange, host.get(), sitting));
    } catch (BadFrame bad) {
      refuse(exchange, GatewayError.of(bad.fault()));
    } catch (Refused refused) {
      refuse(exchange, refused.error());
    } catch (RuntimeException surprise) {
      // The kind alone: the message of a failed conversion may quote what came in.
      journal.done("own fault, connection dropped: " + surprise.getClass().getSimpleName());
      exchange.close();
    }
  }

  /** The query may be spelt in any case. */
  private static String address(HttpExchange exchange) {
    URI asked = exchange.getRequestURI();
    return asked.getPath() + "?" + String.valueOf(asked.getQuery()).toLowerCase(Locale.ROOT);
  }

  private void deliver(HttpExchange exchange, Answering answering) throws IOException {
    if (answering.play().isPresent()) {
      new GatewayPlay(exchange, deliveries, answering).go();
    } else {
      deliveries.deliver(exchange, answering.usual().get());
    }
  }

  private Answering answering(HttpExchange exchange, Host host, Sitting sitting)
      throws IOException, BadFrame, Refused {
    if (!exchange.getRequestMethod().equals("POST")) {
      throw new Refused(GatewayError.NOT_A_POST);
    }
    Transaction transaction =
        Optional.ofNullable(TRANSACTIONS.get(contentType(exchange)))
            .orElseThrow(() -> new Refused(GatewayError.UNKNOWN_TYPE));
    return transaction.run(exchange.getRequestBody(), host, sitting);
  }

  private static String contentType(HttpExchange exchange) {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
  }

  private void refuse(HttpExchange exchange, GatewayError error) throws IOException {
    drain(exchange.getRequestBody());
    journal.done("gateway error " + error.text());
    deliveries.error(exchange, error);
  }

  /** A client that is still writing would meet a closed line instead of the error. */
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
