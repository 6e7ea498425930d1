package org.tapedeck.framework.cardholder;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A directory that says what it is told to, and remembers what it was asked. */
final class PaperDirectory implements AutoCloseable {

  /** What it does after it has read a question. */
  interface Reaction {
    void to(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private final HttpServer server;
  private final String scheme;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile Reaction reaction = exchange -> {};

  PaperDirectory() throws IOException {
    this(HttpServer.create(anyPort(), 0), "http");
  }

  PaperDirectory(SSLContext context) throws IOException {
    this(secured(context), "https");
  }

  private PaperDirectory(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private static HttpServer secured(SSLContext context) throws IOException {
    HttpsServer server = HttpsServer.create(anyPort(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return server;
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  static Reaction answering(int status, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Location", "/elsewhere");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  /** A VERes with this inside. */
  static Reaction saying(String veres) {
    return answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ThreeDSecure><Message id=\"v\"><VERes>"
            + "<version>1.0.2</version>"
            + veres
            + "</VERes></Message></ThreeDSecure>");
  }

  /** It says nothing until the test ends. */
  Reaction silent() {
    return exchange -> end.await();
  }

  /** It begins an answer and does not end it until the test does. */
  Reaction slow() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write('<');
      exchange.getResponseBody().flush();
      end.await();
    };
  }

  void will(Reaction next) {
    reaction = next;
  }

  /** Method, path, content type and body of each question. */
  List<String> asked() {
    return asked;
  }

  /** A setting. */
  String url() {
    return scheme + "://localhost:" + server.getAddress().getPort() + "/ds";
  }

  private void handle(HttpExchange exchange) throws IOException {
    asked.add(
        String.join(
            " ",
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    try {
      reaction.to(exchange);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
