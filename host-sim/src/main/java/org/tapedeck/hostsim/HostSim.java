package org.tapedeck.hostsim;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import org.tapedeck.hostsim.authorization.Authorizations;
import org.tapedeck.hostsim.authorization.CountingStamps;
import org.tapedeck.hostsim.books.Books;
import org.tapedeck.hostsim.books.BooksPort;
import org.tapedeck.hostsim.books.Talk;
import org.tapedeck.hostsim.gateway.HttpsPort;
import org.tapedeck.hostsim.settlement.Settlement;
import org.tapedeck.hostsim.tls.Certificates;

/** The other side: a VisaNet host behind its HTTPS gateway, on this machine. */
public final class HostSim implements AutoCloseable {
  private final HttpsPort https;
  private final BooksPort books;

  private HostSim(HttpsPort https, BooksPort books) {
    this.https = https;
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
      System.out.printf(
          Locale.ROOT, "host-sim ready https=%d books=%d%n", sim.httpsPort(), sim.booksPort());
    } catch (IllegalArgumentException | IOException | GeneralSecurityException failure) {
      System.err.println("host-sim: " + failure.getMessage());
      System.exit(1);
    }
  }

  /** Ready when it returns. */
  public static HostSim start(Options options, Clock clock, PrintStream log)
      throws IOException, GeneralSecurityException {
    SSLContext tls = new Certificates(options.tls()).serverSide();
    Books books = new Books();
    Talk talk = new Talk(log);
    BooksPort booksPort = open(options.booksPort(), port -> new BooksPort(port, books, talk));
    try {
      HttpsPort.Host host = host(options, clock, books, talk);
      return new HostSim(
          open(options.port(), port -> new HttpsPort(port, tls, host, options.delays())),
          booksPort);
    } catch (IOException failure) {
      booksPort.close();
      throw failure;
    }
  }

  private static HttpsPort.Host host(Options options, Clock clock, Books books, Talk talk) {
    return new HttpsPort.Host(
        new Authorizations(books, clock, new CountingStamps(clock), options.terminals()),
        settlement(options, clock, books),
        options.bins(),
        talk);
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

  public int booksPort() {
    return books.port();
  }

  @Override
  public void close() {
    https.close();
    books.close();
  }
}
