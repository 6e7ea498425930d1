package org.tapedeck.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.w3c.dom.NamedNodeMap;

/** A program of the merchant's that is told of events. */
final class Receiver implements AutoCloseable {

  private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(90);

  private final HttpServer server;
  private final List<Told> taken = Collections.synchronizedList(new ArrayList<>());
  private volatile int status = 200;
  private volatile int refused;

  /**
   * What came in.
   *
   * @param signature as the header has it
   */
  record Told(String signature, String body) {

    Map<String, String> attributes() {
      NamedNodeMap nodes = Validity.event(body).getDocumentElement().getAttributes();
      Map<String, String> attributes = new TreeMap<>();
      for (int at = 0; at < nodes.getLength(); at++) {
        attributes.put(nodes.item(at).getNodeName(), nodes.item(at).getNodeValue());
      }
      return attributes;
    }
  }

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int answer = status;
    if (answer == 200) {
      taken.add(new Told(exchange.getRequestHeaders().getFirst("Tapedeck-Signature"), body));
    } else {
      refused++;
    }
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  /** From now on it answers with this status, and takes things with 200 only. */
  void answers(int httpStatus) {
    refused = 0;
    status = httpStatus;
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  List<Told> taken() {
    return List.copyOf(taken);
  }

  /** What came in so far, each once, as soon as this is among it. */
  List<String> await(String last) throws InterruptedException {
    long begun = System.nanoTime();
    while (!words().contains(last)) {
      if (System.nanoTime() - begun > LIMIT_NANOS) {
        throw new AssertionError("waited for " + last + ", but came " + words());
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return words();
  }

  void awaitRefused() throws InterruptedException {
    long begun = System.nanoTime();
    while (refused == 0) {
      if (System.nanoTime() - begun > LIMIT_NANOS) {
        throw new AssertionError("nothing was sent");
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** What came in, each once: event, object and new state. */
  List<String> words() {
    return taken().stream().map(Told::attributes).map(Receiver::words).distinct().toList();
  }

  private static String words(Map<String, String> attributes) {
    String object = attributes.getOrDefault("objectId", attributes.getOrDefault("cassette", ""));
    String id = object.replaceFirst("^(.):\\d+:", "$1:");
    return (attributes.get("event") + " " + id + " " + attributes.getOrDefault("newState", ""))
        .strip();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
