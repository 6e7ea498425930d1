package org.tapedeck.hostsim;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tapedeck.hostsim.support.HandClock;
import org.tapedeck.hostsim.support.Terminal;

/** A whole host on free ports, with a terminal in front of it. The certificates are shared. */
final class Sim implements AutoCloseable {
  static final Path TLS = Path.of("target", "test-certificates");

  final HandClock clock = new HandClock("2002-09-11T14:30:15Z");
  final ByteArrayOutputStream log = new ByteArrayOutputStream();
  final HostSim host;
  final Terminal terminal;

  Sim(String... options) throws Exception {
    List<String> all =
        new ArrayList<>(List.of("--port", "0", "--books-port", "0", "--tls", TLS.toString()));
    all.addAll(List.of(options));
    host = HostSim.start(Options.read(all.toArray(String[]::new)), clock, new PrintStream(log));
    terminal = new Terminal(host.httpsPort(), TLS.resolve("ca.pem"));
  }

  List<String> page(String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + host.booksPort() + path);
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body().toList();
  }

  String logged() {
    return log.toString(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() {
    host.close();
  }
}
