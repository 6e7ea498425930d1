package org.tapedeck.hostsim.books;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The books for people and tests: plain HTTP, read only, this machine only. */
public final class BooksPort implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService readers = Executors.newFixedThreadPool(2);

  public BooksPort(int port, Ledger ledger, Journal journal, Supplier<List<String>> talks)
      throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    page("/books", ledger::lines);
    page("/frames", journal::frames);
    page("/talks", talks);
    page("/health", () -> List.of("ok"));
    server.setExecutor(readers);
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    readers.shutdownNow();
  }

  private void page(String path, Supplier<List<String>> lines) {
    server.createContext(path, exchange -> answer(exchange, path, lines));
  }

  private static void answer(HttpExchange exchange, String path, Supplier<List<String>> lines)
      throws IOException {
    try (exchange) {
      if (!exchange.getRequestURI().getPath().equals(path)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      if (!exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=us-ascii");
      exchange.sendResponseHeaders(200, 0);
      write(exchange, lines.get());
    }
  }

  private static void write(HttpExchange exchange, List<String> lines) throws IOException {
    try (Writer out =
        new OutputStreamWriter(exchange.getResponseBody(), StandardCharsets.US_ASCII)) {
      for (String line : lines) {
        out.write(line + "\n");
      }
    }
  }
}
