package org.tapedeck.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.jms.JMSRuntimeException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that speaks TLS; its certificate is for the name localhost. */
class OutsideTlsTest {

  private static final String PASSWORD = "only for this test";

  @TempDir Path folder;
  private SSLContext usual;
  private Path keys;
  private Outside outside;

  @BeforeEach
  void start() throws Exception {
    usual = SSLContext.getDefault();
    keys = folder.resolve("keys.p12");
    makeKeys();
    outside =
        new Outside(
                Map.of(
                    "sslEnabled",
                    true,
                    "keyStorePath",
                    keys.toString(),
                    "keyStorePassword",
                    PASSWORD,
                    "keyStoreType",
                    "PKCS12"))
            .start();
  }

  @AfterEach
  void stop() throws Exception {
    outside.close();
    SSLContext.setDefault(usual);
  }

  @Test
  void aCertificateThatIsTrustedIsGoodForItsName() throws Exception {
    SSLContext.setDefault(trustingTheKeys());
    Listener listener = new Listener();
    try (Stand stand = Stand.with(outside.settings("ssl", "localhost"))) {
      stand.listen(Stand.QUEUE, listener).send("sealed", 0);
      listener.mustHear("sealed");
    }
  }

  @Test
  void anotherNameIsRefused() throws Exception {
    SSLContext.setDefault(trustingTheKeys());
    mustNotSend("127.0.0.1");
  }

  @Test
  void aCertificateThatNobodyTrustsIsRefused() throws Exception {
    mustNotSend("localhost");
  }

  private void mustNotSend(String host) throws Exception {
    try (Stand stand = Stand.with(outside.settings("ssl", host))) {
      assertThrows(JMSRuntimeException.class, () -> stand.send("in vain", 0));
    }
  }

  private void makeKeys() throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin/keytool").toString()));
    command.addAll(List.of("-genkeypair", "-alias", "broker", "-keyalg", "EC"));
    command.addAll(List.of("-dname", "CN=localhost", "-ext", "SAN=dns:localhost"));
    command.addAll(List.of("-storetype", "PKCS12", "-keystore", keys.toString()));
    command.addAll(List.of("-storepass", PASSWORD));
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private SSLContext trustingTheKeys() throws Exception {
    KeyStore own = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keys)) {
      own.load(file, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("broker", own.getCertificate("broker"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
