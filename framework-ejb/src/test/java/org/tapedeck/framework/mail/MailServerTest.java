package org.tapedeck.framework.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tapedeck.framework.cassette.TestCertificate;
import org.tapedeck.framework.harness.Engine;

/** The line to the mail server: TLS, the login, and what is no answer. */
class MailServerTest {

  private final Engine engine = Engine.ready();

  private static TestCertificate certificate;
  private static TestCertificate another;

  @BeforeAll
  static void make(@TempDir Path folder) throws Exception {
    certificate = new TestCertificate(folder, "mail");
    another = new TestCertificate(folder, "another");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private SortingOffice office(TestMailServer server) {
    return SortingOffice.of(engine, server).with("host", "localhost");
  }

  private static void sends(SortingOffice office) {
    office.warns("forged", "R1", "A forged receipt", "Its signature is wrong.");
    office.round();
  }

  private static SSLSocketFactory trusting(TestCertificate certificate) throws Exception {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setCertificateEntry(
        "it",
        CertificateFactory.getInstance("X.509")
            .generateCertificate(
                new ByteArrayInputStream(certificate.pem().getBytes(StandardCharsets.US_ASCII))));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  @Test
  void withStartTlsAndALogin() throws Exception {
    try (TestMailServer server = TestMailServer.withStartTls(certificate.serverContext());
        SortingOffice office = office(server)) {
      office
          .with("starttls", "true")
          .with("user", TestMailServer.USER)
          .with("password", TestMailServer.PASSWORD)
          .trusting(trusting(certificate));
      sends(office);
      assertEquals("forged R1 SENT 1 null", office.letters());
      assertEquals(1, server.taken().size());
      assertEquals(List.of(TestMailServer.USER), server.logins());
    }
  }

  @Test
  void aWrongPasswordIsSaidAndNotShown() throws Exception {
    try (TestMailServer server = TestMailServer.withStartTls(certificate.serverContext());
        SortingOffice office = office(server)) {
      office
          .with("starttls", "true")
          .with("user", TestMailServer.USER)
          .with("password", "a-wrong-password")
          .trusting(trusting(certificate));
      sends(office);
      assertEquals("forged R1 WAITING 1 The mail server refused the login.", office.letters());
      assertFalse(engine.database().dump().contains("a-wrong-password"));
    }
  }

  @Test
  void aCertificateThatNobodySignedIsNotSpokenTo() throws Exception {
    try (TestMailServer server = TestMailServer.withStartTls(certificate.serverContext());
        SortingOffice office = office(server)) {
      office
          .with("starttls", "true")
          .with("user", TestMailServer.USER)
          .with("password", TestMailServer.PASSWORD)
          .trusting(trusting(another));
      sends(office);
      assertEquals("forged R1 WAITING 1 TLS with the mail server failed.", office.letters());
      assertTrue(server.logins().isEmpty());
    }
  }

  @Test
  void theCertificateMustBeForTheName() throws Exception {
    try (TestMailServer server = TestMailServer.withStartTls(certificate.serverContext());
        SortingOffice office = office(server)) {
      // It is made out to localhost only.
      office.with("host", "127.0.0.1").with("starttls", "true").trusting(trusting(certificate));
      sends(office);
      assertEquals("forged R1 WAITING 1 TLS with the mail server failed.", office.letters());
    }
  }

  @Test
  void tlsIsDemanded() {
    try (TestMailServer server = TestMailServer.plain();
        SortingOffice office = office(server)) {
      office
          .with("starttls", "true")
          .with("user", TestMailServer.USER)
          .with("password", TestMailServer.PASSWORD);
      sends(office);
      assertEquals("forged R1 WAITING 1 The mail server offers no TLS.", office.letters());
      assertTrue(server.taken().isEmpty());
      assertTrue(server.logins().isEmpty());
    }
  }

  @Test
  void tlsFromTheFirstByteOn() throws Exception {
    try (TestMailServer server = TestMailServer.withTls(certificate.serverContext());
        SortingOffice office = office(server)) {
      office.with("tls", "true").trusting(trusting(certificate));
      sends(office);
      assertEquals("forged R1 SENT 1 null", office.letters());
      assertEquals(1, server.taken().size());
      office.with("host", "127.0.0.1");
      office.warns("forged", "R2", "A forged receipt", "Its signature is wrong.");
      office.round();
      assertTrue(server.taken().isEmpty(), "the certificate is made out to localhost only");
    }
  }

  /** What was answered with 250 is sent, whatever becomes of the line then. */
  @Test
  void aServerThatHangsUpAfterItsYesHasTakenTheMail() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        TestMailServer unused = TestMailServer.plain();
        SortingOffice office = office(unused)) {
      CompletableFuture<Void> served = CompletableFuture.runAsync(() -> hangsUpAfterYes(socket));
      office.with("port", Integer.toString(socket.getLocalPort()));
      sends(office);
      served.get(20, TimeUnit.SECONDS);
      assertEquals("forged R1 SENT 1 null", office.letters());
    }
  }

  private static void hangsUpAfterYes(ServerSocket socket) {
    try (Socket line = socket.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
      says(line, "220 here");
      for (String read = in.readLine(); read != null; read = in.readLine()) {
        if (read.equals(".")) {
          says(line, "250 taken");
          return;
        }
        if (read.matches("(EHLO|MAIL|RCPT).*")) {
          says(line, "250 go on");
        } else if (read.equals("DATA")) {
          says(line, "354 go on");
        }
      }
    } catch (IOException over) {
      throw new AssertionError(over);
    }
  }

  private static void says(Socket line, String words) throws IOException {
    line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
