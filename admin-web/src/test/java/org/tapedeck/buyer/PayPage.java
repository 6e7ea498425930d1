package org.tapedeck.buyer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A bank's page, on another site than ours, that keeps what is sent to it and has a button with
 * which the browser posts a result back to us.
 */
final class PayPage implements AutoCloseable {

  /** Method, query and form of each request, the oldest first. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  private final HttpServer server;
  private volatile String back = "";
  private volatile boolean answers = true;

  PayPage() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/pay", this::pay);
    server.createContext("/shop", this::shop);
    server.createContext("/back", PayPage::back);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/pay");
  }

  /** A page on the same site with a link to a visit. */
  URI shop(URI visit) {
    return URI.create(address().toString().replace("/pay", "/shop?") + visit);
  }

  /** Leads straight to an address. */
  URI back(URI address) {
    return URI.create(address().toString().replace("/pay", "/back?") + address);
  }

  private static void back(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawQuery());
    exchange.sendResponseHeaders(303, -1);
    exchange.close();
  }

  /** Where its button posts to. */
  void leadsBackTo(URI address) {
    back = address.toString();
  }

  /** A browser stays on its page then. */
  void answersNothing() {
    answers = false;
  }

  private void shop(HttpExchange exchange) throws IOException {
    String visit = exchange.getRequestURI().getRawQuery();
    show(exchange, "<h1>The shop</h1><a href=\"" + visit + "\">Buy</a>");
  }

  private void pay(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawQuery() + " " + body);
    show(
        exchange,
        """
        <h1>The bank</h1>
        <form method="post" action="%s"><input type="hidden" name="State" value="OK">
        <button>Pay</button></form>
        """
            .formatted(back));
  }

  private void show(HttpExchange exchange, String body) throws IOException {
    if (!answers) {
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
      return;
    }
    byte[] page = ("<!DOCTYPE html><title>Bank</title>" + body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
    exchange.sendResponseHeaders(200, page.length);
    try (exchange) {
      exchange.getResponseBody().write(page);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
