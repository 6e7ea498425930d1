package org.tapedeck.hostsim;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.tapedeck.hostsim.authorization.AuthorizationExchange;
import org.tapedeck.hostsim.authorization.Authorizations;
import org.tapedeck.hostsim.authorization.CountingStamps;
import org.tapedeck.hostsim.books.Books;
import org.tapedeck.hostsim.books.BooksPort;
import org.tapedeck.hostsim.books.Talk;
import org.tapedeck.hostsim.gateway.HttpsPort;
import org.tapedeck.hostsim.line.LinePort;
import org.tapedeck.hostsim.settlement.Settlement;
import org.tapedeck.hostsim.settlement.SettlementExchange;
import org.tapedeck.hostsim.tls.Certificates;

/** The other side: a VisaNet host behind its HTTPS gateway, on this machine. */
public final class HostSim implements AutoCloseable {
  private final HttpsPort https;
  private final Optional<LinePort> line;
  private final BooksPort books;

  private HostSim(HttpsPort https, Optional<LinePort> line, BooksPort books) {
    this.https = https;
    this.line = line;
    this.books = books;
  }

  public static void main(String[] arguments) {
    // A client that stops in the middle of its request must not hold a thread for ever.
    System.setProperty("sun.net.httpserver.maxReqTime", "60");
    // Without it every answer waits for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    if (arguments.length == 1 && arguments[0].matches("--help|--rules")) {
      System.out.print(arguments[0].equals("--help") ? Options.help() : Rules.text());
      return;
    }
    try {
      HostSim sim = start(Options.read(arguments), Clock.systemUTC(), System.out);
      System.out.println(sim.ready());
    } catch (IllegalArgumentException | IOException | GeneralSecurityException failure) {
      System.err.println("host-sim: " + failure.getMessage());
      System.exit(1);
    }
  }

  private String ready() {
    String lines = line.map(open -> " line=" + open.port()).orElse("");
    return String.format(
        Locale.ROOT, "host-sim ready https=%d%s books=%d", httpsPort(), lines, booksPort());
  }

  /** Ready when it returns. */
  public static HostSim start(Options options, Clock clock, PrintStream log)
      throws IOException, GeneralSecurityException {
    SSLContext tls = new Certificates(options.tls()).serverSide();
    Books books = new Books();
    Talk talk = new Talk(log);
    HttpsPort.Host host = host(options, clock, books, talk);
    Deque<AutoCloseable> opened = new ArrayDeque<>();
    try {
      BooksPort booksPort = open(options.booksPort(), port -> new BooksPort(port, books, talk));
      opened.push(booksPort);
      Optional<LinePort> line = line(options, host, talk);
      line.ifPresent(opened::push);
      HttpsPort https =
          open(options.port(), port -> new HttpsPort(port, tls, host, options.delays(), talk));
      return new HostSim(https, line, booksPort);
    } catch (IOException failure) {
      closeAll(opened);
      throw failure;
    }
  }

  private static void closeAll(Deque<AutoCloseable> opened) throws IOException {
    for (AutoCloseable port : opened) {
      try {
        port.close();
      } catch (Exception stuck) {
        throw new IOException(stuck);
      }
    }
  }

  private static Optional<LinePort> line(Options options, HttpsPort.Host host, Talk talk)
      throws IOException {
    if (options.linePort().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        open(
            options.linePort().getAsInt(),
            port ->
                new LinePort(
                    port, options.limits(), host.authorizations(), host.settlement(), talk)));
  }

  private static HttpsPort.Host host(Options options, Clock clock, Books books, Talk talk) {
    Authorizations desk =
        new Authorizations(books, clock, new CountingStamps(clock), options.terminals());
    return new HttpsPort.Host(
        new AuthorizationExchange(desk, options.bins(), talk),
        new SettlementExchange(settlement(options, clock, books), options.bins(), talk));
  }

  private static Settlement settlement(Options options, Clock clock, Books books) {
    return new Settlement(
        books, clock, options.terminals(), options.spaceAccepted(), options.voidsIgnored());
  }

  private interface Opening<T> {
    T at(int port) throws IOException;
  }

  private static <T> T open(int port, Opening<T> opening) throws IOException {
    try {
      return opening.at(port);
    } catch (BindException taken) {
      throw new PortInUse(port, taken);
    }
  }

  public int httpsPort() {
    return https.port();
  }

  public int linePort() {
    return line.orElseThrow().port();
  }

  public int booksPort() {
    return books.port();
  }

  @Override
  public void close() {
    https.close();
    line.ifPresent(LinePort::close);
    books.close();
  }
}
