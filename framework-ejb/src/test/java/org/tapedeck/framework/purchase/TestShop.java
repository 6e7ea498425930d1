package org.tapedeck.framework.purchase;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A shop's web server, which keeps what it is asked. */
final class TestShop implements AutoCloseable {

  /** What it answers. */
  @FunctionalInterface
  interface Page {
    void give(HttpExchange exchange) throws IOException;
  }

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile Page page = exchange -> exchange.sendResponseHeaders(200, -1);

  private TestShop(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  static TestShop plain() throws IOException {
    return new TestShop(HttpServer.create(place(), 0));
  }

  static TestShop secured(SSLContext context) throws IOException {
    HttpsServer server = HttpsServer.create(place(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return new TestShop(server);
  }

  private static InetSocketAddress place() throws IOException {
    return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + new TreeMap<>(exchange.getRequestHeaders())
            + new String(exchange.getRequestBody().readAllBytes()));
    page.give(exchange);
    exchange.close();
  }

  void answers(Page how) {
    page = how;
  }

  void answers(int status) {
    page = exchange -> exchange.sendResponseHeaders(status, -1);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Method, path, headers and body of each request, since the last look. */
  List<String> asked() {
    List<String> seen = List.copyOf(asked);
    asked.clear();
    return seen;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
