package org.tapedeck.hostsim.bank;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;
import org.tapedeck.hostsim.books.Journal;

/** All banks on one port of this machine, with a bounded number of threads. */
public final class BankPort implements AutoCloseable {
  private static final int THREADS = 16;

  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);

  private BankPort(HttpServer server, List<Place> places, Journal journal) {
    this.server = server;
    server.setExecutor(workers);
    server.createContext("/", new Door(places, new Carrier(timer), journal));
    server.start();
  }

  /** Plain HTTP, which a browser takes without a question about certificates. */
  public static BankPort open(int port, List<Bank> banks, BankClock clock, Journal journal)
      throws IOException {
    return open(port, places(banks, clock), journal);
  }

  /** Other places than those of banks. */
  public static BankPort open(int port, List<Place> places, Journal journal) throws IOException {
    return new BankPort(HttpServer.create(here(port), 0), places, journal);
  }

  /** The same places over TLS, for programs that call a bank over nothing else. */
  public static BankPort open(
      int port, SSLContext tls, List<Bank> banks, BankClock clock, Journal journal)
      throws IOException {
    HttpsServer server = HttpsServer.create(here(port), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return new BankPort(server, places(banks, clock), journal);
  }

  private static List<Place> places(List<Bank> banks, BankClock clock) {
    List<Place> places = new ArrayList<>(new Controls(banks, clock).places());
    banks.forEach(bank -> places.addAll(bank.places()));
    return places;
  }

  private static InetSocketAddress here(int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
    timer.shutdownNow();
  }
}
