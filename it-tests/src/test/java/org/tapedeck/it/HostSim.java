package org.tapedeck.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The simulated host, whose late answers come after some seconds only. */
final class HostSim implements AutoCloseable {

  private static final Pattern READY =
      Pattern.compile(
          "host-sim ready https=(\\d+) line=(\\d+) fhms-line=(\\d+) books=(\\d+)"
              + " banks=(\\d+) banks-tls=(\\d+) shop=(\\d+)");

  private final Program program;
  private final Path folder;
  private final int port;
  private final int linePort;
  private final int fhmsLinePort;
  private final int booksPort;
  private final int banksPort;
  private final int banksTlsPort;
  private final int shopPort;

  private HostSim(Program program, Path folder) throws InterruptedException {
    this.program = program;
    this.folder = folder;
    Matcher ports = READY.matcher(program.awaitReady());
    if (!ports.matches()) {
      throw new AssertionError("no ports in " + ports);
    }
    this.port = Integer.parseInt(ports.group(1));
    this.linePort = Integer.parseInt(ports.group(2));
    this.fhmsLinePort = Integer.parseInt(ports.group(3));
    this.booksPort = Integer.parseInt(ports.group(4));
    this.banksPort = Integer.parseInt(ports.group(5));
    this.banksTlsPort = Integer.parseInt(ports.group(6));
    this.shopPort = Integer.parseInt(ports.group(7));
  }

  /**
   * Starts one on free ports, with a certificate authority of its own in the folder, that plays the
   * talks that are put there.
   */
  static HostSim start(Path folder) throws IOException, InterruptedException {
    Path talks = Files.createDirectories(folder.resolve("talks"));
    return new HostSim(program(folder, 0, "--talks", talks.toString()), folder);
  }

  /** Starts one; the caller waits until it is ready, or has ended. */
  static Program program(Path folder, int port, String... options) {
    return Program.start(
        folder.resolve("host-sim.log"),
        "host-sim ready",
        Stream.concat(
                Stream.of(
                    "-jar",
                    System.getProperty("host-sim.jar"),
                    "--port",
                    Integer.toString(port),
                    "--books-port",
                    "0",
                    "--line-port",
                    "0",
                    "--fhms-line-port",
                    "0",
                    "--banks-port",
                    "0",
                    "--banks-tls-port",
                    "0",
                    "--shop-port",
                    "0",
                    "--shop-login",
                    shopLogin(folder).toString(),
                    "--tls",
                    folder.resolve("tls").toString(),
                    "--late-seconds",
                    "4",
                    "--silent-seconds",
                    "8"),
                Stream.of(options))
            .toList());
  }

  /** The file that tells the demonstration shop where the server is, and whose shop it is. */
  private static Path shopLogin(Path folder) {
    return folder.resolve("shop.properties");
  }

  Path shopLogin() {
    return shopLogin(folder);
  }

  Program program() {
    return program;
  }

  int port() {
    return port;
  }

  int linePort() {
    return linePort;
  }

  int fhmsLinePort() {
    return fhmsLinePort;
  }

  /** The banks with pay pages, HTTP. */
  int banksPort() {
    return banksPort;
  }

  /** The same banks, HTTPS. */
  int banksTlsPort() {
    return banksTlsPort;
  }

  int shopPort() {
    return shopPort;
  }

  /** Moved there, so that the host never reads half a file; it is played once from now on. */
  void play(Path talk) throws IOException {
    Path beside = folder.resolve(talk.getFileName());
    Files.copy(talk, beside);
    Files.setLastModifiedTime(beside, FileTime.from(Instant.now()));
    Files.move(beside, played(talk), StandardCopyOption.ATOMIC_MOVE);
  }

  void playNoMore(Path talk) throws IOException {
    Files.delete(played(talk));
  }

  private Path played(Path talk) {
    return folder.resolve("talks").resolve(talk.getFileName());
  }

  /** Which talks were played, in order. */
  List<String> talks() throws IOException, InterruptedException {
    return page("/talks");
  }

  /** The certificate that those who trust this host trust. */
  String authority() throws IOException {
    return Files.readString(folder.resolve("tls").resolve("ca.pem"));
  }

  /** What the host has booked, in order of arrival. */
  List<String> books() throws IOException, InterruptedException {
    return page("/books");
  }

  /** What a bank is told: its knobs, or what is agreed with a shop. */
  void tellBank(String path, Map<String, String> fields) throws IOException, InterruptedException {
    HttpRequest told =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + banksPort + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Door.form(fields)))
            .build();
    answer(told);
  }

  /** What a bank shows: its books, or a certificate. */
  String askBank(String path) throws IOException, InterruptedException {
    return answer(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + banksPort + path)).build());
  }

  private static String answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      throw new AssertionError(request.uri() + ": " + answer.body());
    }
    return answer.body();
  }

  private List<String> page(String path) throws IOException, InterruptedException {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + booksPort + path)).build();
    return HttpClient.newHttpClient()
        .send(question, BodyHandlers.ofString())
        .body()
        .lines()
        .toList();
  }

  @Override
  public void close() {
    program.close();
  }
}
