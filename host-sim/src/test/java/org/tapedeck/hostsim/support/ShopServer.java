package org.tapedeck.hostsim.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.tapedeck.hostsim.bank.Form;

/** The server of a shop, as far as a bank sees it: it writes down who calls and answers as told. */
public final class ShopServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** A call that came in; the fields are those of the query, or of the body when it was posted. */
  public record Called(String method, String path, String encoded, Form form) {}

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final List<Called> calls = new ArrayList<>();
  private final Deque<String> answers = new ArrayDeque<>();
  private final CountDownLatch meeting = new CountDownLatch(2);
  private String usual = "200 ACCEPT";

  public ShopServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    server.start();
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /**
   * A status and a body; {@code silence}, {@code reset} or {@code half} to misbehave; {@code
   * meeting} for two calls that must be there at the same time; the last one goes on for ever.
   */
  public synchronized void answers(String... next) {
    answers.clear();
    answers.addAll(List.of(next).subList(0, next.length - 1));
    usual = next[next.length - 1];
  }

  /** The first so many calls to a path, as soon as they are there. */
  public synchronized List<Called> calls(String path, int count) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (calls(path).size() < count) {
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new AssertionError(count + " calls to " + path + " wanted, there were " + calls);
      }
      wait(left);
    }
    return calls(path);
  }

  public synchronized List<Called> calls(String path) {
    return calls.stream().filter(call -> call.path().equals(path)).toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String answer = called(exchange);
    switch (answer) {
      case "silence" -> {}
      case "meeting" -> meet(exchange);
      case "reset" -> exchange.close();
      case "half" -> send(exchange, 200, "ACCEPT", 100);
      default -> plain(exchange, answer);
    }
  }

  /** Each waits for the other; a yes for both. */
  private void meet(HttpExchange exchange) throws IOException {
    meeting.countDown();
    try {
      boolean both = meeting.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      plain(exchange, both ? "200 ACCEPT" : "500");
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private static void plain(HttpExchange exchange, String answer) throws IOException {
    int status = Integer.parseInt(answer.substring(0, 3));
    String body = answer.length() > 4 ? answer.substring(4) : "";
    if (status / 100 == 3) {
      exchange.getResponseHeaders().set("Location", "/elsewhere");
    }
    send(exchange, status, body, body.length());
  }

  private static void send(HttpExchange exchange, int status, String body, int announced)
      throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, announced == 0 ? -1 : announced);
      exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    }
  }

  /** Writes it down and says what the answer is. */
  private String called(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String method = exchange.getRequestMethod();
    String encoded = method.equals("POST") ? body : exchange.getRequestURI().getRawQuery();
    String path = exchange.getRequestURI().getPath();
    synchronized (this) {
      calls.add(new Called(method, path, encoded, Form.read(encoded)));
      notifyAll();
      return answers.isEmpty() ? usual : answers.removeFirst();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
