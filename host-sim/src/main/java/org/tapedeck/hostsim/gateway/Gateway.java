package org.tapedeck.hostsim.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Talk;
import org.tapedeck.hostsim.frame.BadFrame;

/** The door: one path, POST only, two content types. */
final class Gateway implements HttpHandler {
  static final String AUTHORIZATION = "x-visa-ii/x-auth";
  static final String SETTLEMENT = "x-visa-ii/x-settle";

  private static final String PATH = "/scripts/gateway.dll";
  private static final int DRAIN_MAX = 64 * 1024 * 1024;

  private final Map<String, Transaction> transactions;
  private final Deliveries deliveries;
  private final Talk talk;

  Gateway(Map<String, Transaction> transactions, Deliveries deliveries, Talk talk) {
    this.transactions = transactions;
    this.deliveries = deliveries;
    this.talk = talk;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!isOurs(exchange)) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    try {
      deliveries.deliver(exchange, reply(exchange));
    } catch (BadFrame bad) {
      refuse(exchange, GatewayError.of(bad.fault()));
    } catch (Refused refused) {
      refuse(exchange, refused.error());
    } catch (RuntimeException surprise) {
      // The kind alone: the message of a failed conversion may quote what came in.
      talk.done("own fault, connection dropped: " + surprise.getClass().getSimpleName());
      exchange.close();
    }
  }

  private static boolean isOurs(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().equals(PATH)
        && "transact".equalsIgnoreCase(exchange.getRequestURI().getQuery());
  }

  private Reply reply(HttpExchange exchange) throws IOException, BadFrame, Refused {
    if (!exchange.getRequestMethod().equals("POST")) {
      throw new Refused(GatewayError.NOT_A_POST);
    }
    Transaction transaction =
        Optional.ofNullable(transactions.get(contentType(exchange)))
            .orElseThrow(() -> new Refused(GatewayError.UNKNOWN_TYPE));
    return transaction.run(exchange.getRequestBody());
  }

  private static String contentType(HttpExchange exchange) {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
  }

  private void refuse(HttpExchange exchange, GatewayError error) throws IOException {
    drain(exchange.getRequestBody());
    talk.done("gateway error " + error.text());
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
