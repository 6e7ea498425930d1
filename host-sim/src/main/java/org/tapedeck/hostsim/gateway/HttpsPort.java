package org.tapedeck.hostsim.gateway;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;
import org.tapedeck.hostsim.authorization.AuthorizationExchange;
import org.tapedeck.hostsim.books.Talk;
import org.tapedeck.hostsim.settlement.SettlementExchange;

/** The gateway on an HTTPS port of this machine, with a bounded number of threads. */
public final class HttpsPort implements AutoCloseable {
  private static final int THREADS = 16;

  /** What stands behind the port. */
  public record Host(AuthorizationExchange authorizations, SettlementExchange settlement) {}

  private final HttpsServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);

  public HttpsPort(int port, SSLContext tls, Host host, Delays delays, Talk talk)
      throws IOException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.setExecutor(workers);
    Deliveries deliveries = new Deliveries(delays, timer);
    server.createContext("/", new Gateway(transactions(host), deliveries, talk));
    server.start();
  }

  private static Map<String, Transaction> transactions(Host host) {
    return Map.of(
        Gateway.AUTHORIZATION,
        new AuthorizationTransaction(host.authorizations()),
        Gateway.SETTLEMENT,
        new SettlementTransaction(host.settlement()));
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
