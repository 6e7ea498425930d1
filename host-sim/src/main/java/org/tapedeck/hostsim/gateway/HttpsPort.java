package org.tapedeck.hostsim.gateway;

import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.talks.Talks;

/** The gateway on an HTTPS port of this machine, with a bounded number of threads. */
public final class HttpsPort implements AutoCloseable {
  private static final int THREADS = 16;

  private final HttpsServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);

  /**
   * @param hosts by path and query, in small letters
   */
  public HttpsPort(
      int port,
      SSLContext tls,
      Map<String, Host> hosts,
      Delays delays,
      Journal journal,
      Talks talks)
      throws IOException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    server.setHttpsConfigurator(new Reached(tls, talks, delays.silence()));
    server.setExecutor(workers);
    Deliveries deliveries = new Deliveries(delays, timer);
    server.createContext("/", new Gateway(hosts, deliveries, journal, talks));
    server.start();
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
