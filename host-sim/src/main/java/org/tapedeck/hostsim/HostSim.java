package org.tapedeck.hostsim;

import static org.tapedeck.hostsim.Opening.open;

import java.io.IOException;
import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.tapedeck.hostsim.bank.BankPort;
import org.tapedeck.hostsim.books.BooksPort;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.books.Ledger;
import org.tapedeck.hostsim.gateway.HttpsPort;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.line.LinePort;
import org.tapedeck.hostsim.storefront.Storefront;
import org.tapedeck.hostsim.talks.Talks;
import org.tapedeck.hostsim.tls.Certificates;

/** The other side: a VisaNet host behind its HTTPS gateway, on this machine. */
public final class HostSim implements AutoCloseable {
  private final HttpsPort https;
  private final Map<String, LinePort> lines;
  private final BooksPort books;
  private final Banks pages;
  private final Map<String, BankPort> banks;

  private HostSim(
      HttpsPort https,
      Map<String, LinePort> lines,
      BooksPort books,
      Banks pages,
      Map<String, BankPort> banks) {
    this.https = https;
    this.lines = lines;
    this.books = books;
    this.pages = pages;
    this.banks = banks;
  }

  public static void main(String[] arguments) {
    // A client that stops in the middle of its request must not hold a thread for ever.
    System.setProperty("sun.net.httpserver.maxReqTime", "60");
    // Without it every answer waits for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    if (arguments.length == 1 && arguments[0].matches("--help|--rules")) {
      System.out.print(arguments[0].equals("--help") ? Options.help() : Rules.all());
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
    String vital = line("vital").map(open -> " line=" + open.port()).orElse("");
    String fhms = line("fhms").map(open -> " fhms-line=" + open.port()).orElse("");
    StringBuilder ports = new StringBuilder();
    banks.forEach((word, open) -> ports.append(" " + word + "=" + open.port()));
    return String.format(
        Locale.ROOT,
        "host-sim ready https=%d%s%s books=%d%s",
        httpsPort(),
        vital,
        fhms,
        booksPort(),
        ports);
  }

  /** Ready when it returns. */
  public static HostSim start(Options options, Clock clock, PrintStream log)
      throws IOException, GeneralSecurityException {
    SSLContext tls = new Certificates(options.tls()).serverSide();
    Ledger ledger = new Ledger();
    Journal journal = new Journal(log);
    Talks talks = new Talks(options.talks(), journal::done);
    talks.check();
    Hosts hosts = new Hosts(options, clock, ledger, journal);
    Deque<AutoCloseable> opened = new ArrayDeque<>();
    try {
      BooksPort booksPort =
          open(options.booksPort(), port -> new BooksPort(port, ledger, journal, talks::lines));
      opened.push(booksPort);
      Map<String, LinePort> lines = lines(options, tls, hosts, journal, talks, opened);
      Banks pages = new Banks(clock, options.tls(), journal);
      opened.push(pages);
      Map<String, Opening<BankPort>> openings = new LinkedHashMap<>(pages.openings(tls));
      Storefront shop = new Storefront(options.shopLogin());
      openings.put("shop", port -> BankPort.open(port, shop.places(), journal));
      Map<String, BankPort> banks = banks(options, openings, opened);
      HttpsPort https =
          open(
              options.port(),
              port ->
                  new HttpsPort(port, tls, hosts.byAddress(), options.delays(), journal, talks));
      return new HostSim(https, lines, booksPort, pages, banks);
    } catch (IOException failure) {
      closeAll(opened);
      throw failure;
    }
  }

  private static Map<String, LinePort> lines(
      Options options,
      SSLContext tls,
      Hosts hosts,
      Journal journal,
      Talks talks,
      Deque<AutoCloseable> opened)
      throws IOException {
    ServerSocketFactory sockets =
        options.linesInTls() ? tls.getServerSocketFactory() : ServerSocketFactory.getDefault();
    Map<String, LinePort> lines = new LinkedHashMap<>();
    for (Profile profile : options.profiles()) {
      if (profile.linePort().isPresent()) {
        int number = profile.linePort().getAsInt();
        Host host = hosts.of(profile);
        LinePort line =
            open(
                number,
                port -> new LinePort(port, sockets, options.limits(), host, journal, talks));
        opened.push(line);
        lines.put(profile.name(), line);
      }
    }
    return lines;
  }

  private static Map<String, BankPort> banks(
      Options options, Map<String, Opening<BankPort>> openings, Deque<AutoCloseable> opened)
      throws IOException {
    Map<String, BankPort> banks = new LinkedHashMap<>();
    for (Map.Entry<String, Opening<BankPort>> opening : openings.entrySet()) {
      OptionalInt number = options.bankPort(opening.getKey());
      if (number.isPresent()) {
        BankPort port = open(number.getAsInt(), opening.getValue());
        opened.push(port);
        banks.put(opening.getKey(), port);
      }
    }
    return banks;
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

  public int httpsPort() {
    return https.port();
  }

  public int linePort() {
    return line("vital").orElseThrow().port();
  }

  public int fhmsLinePort() {
    return line("fhms").orElseThrow().port();
  }

  private Optional<LinePort> line(String profile) {
    return Optional.ofNullable(lines.get(profile));
  }

  public int booksPort() {
    return books.port();
  }

  public int banksPort() {
    return banks.get("banks").port();
  }

  public int banksTlsPort() {
    return banks.get("banks-tls").port();
  }

  public int shopPort() {
    return banks.get("shop").port();
  }

  @Override
  public void close() {
    https.close();
    lines.values().forEach(LinePort::close);
    books.close();
    banks.values().forEach(BankPort::close);
    pages.close();
  }
}
