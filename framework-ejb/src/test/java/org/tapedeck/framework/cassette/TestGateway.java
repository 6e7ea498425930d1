package org.tapedeck.framework.cassette;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A small HTTPS server that remembers what was posted to it. */
final class TestGateway implements AutoCloseable {

  /** What it does after it has read a request. */
  interface Reaction {
    void to(HttpExchange exchange) throws IOException;
  }

  /** A request as it arrived. */
  record Posted(String method, String contentType, String contentLength, byte[] body) {}

  private final HttpsServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Posted> posted = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile Reaction reaction = answering("text/plain", "yes");

  TestGateway(SSLContext context) throws IOException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** An answer of this content type; empty for none. */
  static Reaction answering(String contentType, String body) {
    return exchange -> {
      if (!contentType.isEmpty()) {
        exchange.getResponseHeaders().set("Content-Type", contentType);
      }
      exchange.sendResponseHeaders(200, body.length());
      exchange.getResponseBody().write(body.getBytes());
      exchange.close();
    };
  }

  void will(Reaction next) {
    reaction = next;
  }

  /** Holds the answer back until the test ends. */
  void willBeSilent() {
    reaction =
        exchange -> {
          try {
            end.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        };
  }

  List<Posted> posted() {
    return posted;
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    posted.add(
        new Posted(
            exchange.getRequestMethod(),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            exchange.getRequestHeaders().getFirst("Content-Length"),
            exchange.getRequestBody().readAllBytes()));
    reaction.to(exchange);
  }
}
