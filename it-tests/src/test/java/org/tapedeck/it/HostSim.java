package org.tapedeck.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The simulated host, whose late answers come after some seconds only. */
final class HostSim implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("host-sim ready https=(\\d+) books=(\\d+)");

  private final Program program;
  private final Path folder;
  private final int port;
  private final int booksPort;

  private HostSim(Program program, Path folder) throws InterruptedException {
    this.program = program;
    this.folder = folder;
    Matcher ports = READY.matcher(program.awaitReady());
    if (!ports.matches()) {
      throw new AssertionError("no ports in " + ports);
    }
    this.port = Integer.parseInt(ports.group(1));
    this.booksPort = Integer.parseInt(ports.group(2));
  }

  /** Starts one on free ports, with a certificate authority of its own in the folder. */
  static HostSim start(Path folder) throws IOException, InterruptedException {
    return new HostSim(program(Files.createDirectories(folder), 0), folder);
  }

  /** Starts one; the caller waits until it is ready, or has ended. */
  static Program program(Path folder, int port) {
    return Program.start(
        folder.resolve("host-sim.log"),
        "host-sim ready",
        List.of(
            "-jar",
            System.getProperty("host-sim.jar"),
            "--port",
            Integer.toString(port),
            "--books-port",
            "0",
            "--tls",
            folder.resolve("tls").toString(),
            "--late-seconds",
            "4",
            "--silent-seconds",
            "8"));
  }

  Program program() {
    return program;
  }

  int port() {
    return port;
  }

  /** The certificate that those who trust this host trust. */
  String authority() throws IOException {
    return Files.readString(folder.resolve("tls").resolve("ca.pem"));
  }

  /** What the host has booked, in order of arrival. */
  List<String> books() throws IOException, InterruptedException {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + booksPort + "/books")).build();
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
