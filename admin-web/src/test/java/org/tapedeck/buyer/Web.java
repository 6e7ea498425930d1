package org.tapedeck.buyer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.tapedeck.door.Nobody;
import org.tapedeck.framework.flow.DoorPlaces;

/** The two servlets behind a port of this machine. */
final class Web implements AutoCloseable {

  final FakeVisits visits = new FakeVisits();
  final DoorPlaces places = new DoorPlaces(2, 1, 1);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Tomcat tomcat = new Tomcat();

  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  Web() throws IOException, LifecycleException {
    TOMCAT.setLevel(Level.SEVERE);
    Path folder = Files.createDirectories(Path.of("target", "tomcat"));
    tomcat.setBaseDir(folder.toString());
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    Context root = tomcat.addContext("", folder.toAbsolutePath().toString());
    ((StandardContext) root).setClearReferencesObjectStreamClassCaches(false);
    ((StandardContext) root).setClearReferencesThreadLocals(false);
    ((StandardContext) root).setClearReferencesRmiTargets(false);
    Tomcat.addServlet(root, "bank", new BankServlet(visits, places, Clock.systemUTC()));
    Tomcat.addServlet(root, "visit", new VisitServlet(visits, places, new FakeReceipts()));
    root.addServletMappingDecoded(Nobody.BANK + "/*", "bank");
    root.addServletMappingDecoded(Nobody.VISIT + "/*", "visit");
    tomcat.start();
  }

  int port() {
    return tomcat.getConnector().getLocalPort();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return ask("GET", path, "");
  }

  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    return ask("POST", path, form);
  }

  HttpResponse<String> ask(String method, String path, String form, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    } else if (!form.isEmpty()) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    request.method(
        method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** What no client library would send: the first line of the answer to one GET. */
  String raw(String target) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port())) {
      String request = "GET " + target + " HTTP/1.0\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return answer.split("\r\n", 2)[0];
    }
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}
