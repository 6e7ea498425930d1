package org.tapedeck.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A merchant's shop that buys in two parts, with pages for browsers: {@code /begin/ORDER} is part
 * one, and whoever comes back, to {@code /return/TOKEN/}, has part two called.
 */
final class TwoPartShop implements AutoCloseable {

  /** What our server calls itself. */
  private static final String SERVER = "Tapedeck";

  private final TwoPartCalls calls;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Set<String> abandoned = ConcurrentHashMap.newKeySet();
  private final List<String> comings = Collections.synchronizedList(new ArrayList<>());

  TwoPartShop(Stage stage, Shop shop) throws IOException, InterruptedException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/begin/", this::begins);
    server.createContext("/return/", this::returns);
    server.setExecutor(workers);
    server.start();
    calls = new TwoPartCalls(stage, shop, domain());
    new Clerk(stage, shop).registered(domain(), "127.0.0.1:" + stage.host().shopPort());
  }

  private String domain() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  String address(String path) {
    return "http://" + domain() + path;
  }

  TwoPartCalls calls() {
    return calls;
  }

  /**
   * The server may come in place of a buyer who does not come by this token. In place of others it
   * finds the shop closed, however slow this machine is.
   */
  void abandons(String token) {
    abandoned.add(token);
  }

  /** Who came to which return address: method, target, cookie, and what called itself how. */
  List<String> comings() {
    return List.copyOf(comings);
  }

  private void begins(HttpExchange exchange) throws IOException {
    int order = Integer.parseInt(exchange.getRequestURI().getPath().replaceFirst("/begin/", ""));
    answer(exchange, () -> calls.begin(order, TwoPartCalls.STRAIGHT).sent());
  }

  private void returns(HttpExchange exchange) throws IOException {
    String token = exchange.getRequestURI().getPath().split("/")[2];
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
    String agent = exchange.getRequestHeaders().getFirst("User-Agent");
    if (SERVER.equals(agent) && !abandoned.contains(token)) {
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
      return;
    }
    comings.add(
        "%s %s cookie=%s agent=%s"
            .formatted(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Cookie"),
                agent));
    answer(exchange, () -> calls.comesBack(token, variables(query) + variables(form)));
  }

  private static String variables(String form) {
    StringBuilder all = new StringBuilder();
    Stream.of(form.split("&"))
        .filter(pair -> pair.contains("="))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> all.append(Xml.text(pair[0], decoded(pair[1]))));
    return all.toString();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private interface Called {
    XmlReply reply() throws IOException, InterruptedException;
  }

  private static void answer(HttpExchange exchange, Called called) throws IOException {
    byte[] page;
    try {
      page = page(called.reply()).getBytes(StandardCharsets.UTF_8);
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  /** The door's page as it is, or how it ended. */
  private static String page(XmlReply reply) {
    return reply.page().isEmpty()
        ? "<!DOCTYPE html><title>Shop</title><link rel=\"icon\" href=\"data:,\"><h1>%s</h1><pre>%s</pre>"
            .formatted(
                reply.isBought() ? "Thank you" : "Nothing was bought",
                reply.text().replace("&", "&amp;").replace("<", "&lt;"))
        : reply.page();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
