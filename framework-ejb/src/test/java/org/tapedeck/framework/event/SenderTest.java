package org.tapedeck.framework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tapedeck.framework.cassette.TestCertificate;
import org.tapedeck.framework.command.Socks;

/** The line to a listener: HTTPS, SOCKS, and what is no answer. */
class SenderTest {

  private static final Post POST =
      new Post("1:1", "t=1,v1=00", "<PSEvent/>".getBytes(StandardCharsets.UTF_8));
  private static final Names LOOPBACK = host -> List.of(InetAddress.getByName("127.0.0.1"));

  private final TestAlarm alarm = new TestAlarm();

  @AfterEach
  void close() {
    alarm.close();
  }

  private Sender sender(SSLSocketFactory tls) {
    return new Sender(new AllowedAddresses(LOOPBACK, true), alarm, tls, Duration.ofSeconds(10));
  }

  private Sender plain() {
    return sender((SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  private static Target target(String url) {
    return Target.of(URI.create(url));
  }

  @Test
  void theCertificateMustBeForTheNameAlthoughTheAddressIsConnectedTo(@TempDir Path folder)
      throws Exception {
    TestCertificate certificate = new TestCertificate(folder, "listener");
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.serverContext()));
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try {
      String port = ":" + server.getAddress().getPort() + "/";
      Sender trusting = sender(trusting(certificate.pem()));
      trusting.post(target("https://localhost" + port), Optional.empty(), POST);
      assertEquals("TLS failed.", failure(trusting, "https://shop.example" + port));
      assertEquals("TLS failed.", failure(plain(), "https://localhost" + port));
    } finally {
      server.stop(0);
    }
  }

  private static String failure(Sender sender, String url) {
    return assertThrows(NotTaken.class, () -> sender.post(target(url), Optional.empty(), POST))
        .getMessage();
  }

  private static SSLSocketFactory trusting(String pem) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry(
        "one",
        CertificateFactory.getInstance("X.509")
            .generateCertificate(
                new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  @Test
  void aSocksServerIsAskedForTheAddressThatWasChecked() throws Exception {
    try (ServerSocket socks = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      CompletableFuture<String> asked = CompletableFuture.supplyAsync(() -> serve(socks));
      plain()
          .post(
              target("http://shop.example:9999/events"),
              Optional.of(new Socks("socks.example", socks.getLocalPort())),
              POST);
      assertEquals("127.0.0.1:9999 POST /events HTTP/1.1", asked.get());
    }
  }

  /** RFC 1928, no authentication; then it plays the listener itself. */
  private static String serve(ServerSocket socks) {
    try (Socket socket = socks.accept()) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      in.skipBytes(1);
      in.skipBytes(in.readByte());
      socket.getOutputStream().write(new byte[] {5, 0});
      in.skipBytes(3);
      assertEquals(1, in.readByte(), "an IPv4 address, not a name");
      byte[] address = in.readNBytes(4);
      int port = in.readUnsignedShort();
      socket.getOutputStream().write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
      String line = line(in);
      socket.getOutputStream().write(TestReceiver.OK.getBytes(StandardCharsets.US_ASCII));
      return InetAddress.getByAddress(address).getHostAddress() + ":" + port + " " + line;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String line(DataInputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\r'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString();
  }

  @Test
  void onlyTwoHundredsAreAYes() throws Exception {
    try (TestReceiver receiver = new TestReceiver()) {
      String url = "http://shop.example:" + receiver.port() + "/";
      receiver.answers("HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 299 Fine\r\n\r\n");
      plain().post(target(url), Optional.empty(), POST);
      receiver.answers("HTTP/1.0 204\r\n\r\n");
      plain().post(target(url), Optional.empty(), POST);
      receiver.answers("HTTP/1.1 302 There\r\nLocation: /\r\n\r\n");
      assertEquals("HTTP 302", failure(plain(), url));
      receiver.answers("SMTP 200\r\n\r\n");
      assertEquals("The line broke.", failure(plain(), url));
      receiver.answers("HTTP/1.1 200");
      assertEquals("The line broke.", failure(plain(), url));
    }
  }

  @Test
  void whereNobodyListensNothingArrives() throws Exception {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = taken.getLocalPort();
    }
    assertEquals("It cannot be reached.", failure(plain(), "http://shop.example:" + port + "/"));
  }

  @Test
  void aUrlIsTakenApart() {
    assertEquals(
        "Target[secure=true, host=::1, port=443, authority=[::1], path=/]",
        target("https://[::1]").toString());
    assertEquals(
        "Target[secure=false, host=a.example, port=81, authority=a.example:81, path=/b?c=%20d]",
        target("HTTP://a.example:81/b?c=%20d").toString());
  }
}
