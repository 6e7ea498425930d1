package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** The banks as the program offers them: over HTTP and HTTPS, one bank behind both. */
class BanksTest {

  @Test
  void theSameBankIsBehindBothPorts() throws Exception {
    try (Sim sim = new Sim("--banks-port", "0", "--banks-tls-port", "0")) {
      HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build();
      String plain = "http://127.0.0.1:" + sim.host.banksPort();
      String secure = "https://127.0.0.1:" + sim.host.banksTlsPort();
      HttpRequest turn =
          HttpRequest.newBuilder(URI.create(secure + "/saman/knobs"))
              .POST(BodyPublishers.ofString("state=IncorrectPIN"))
              .build();
      assertEquals(303, client.send(turn, BodyHandlers.discarding()).statusCode());
      assertTrue(get(client, plain + "/saman/knobs").contains("value=\"IncorrectPIN\""));
      String wsdl = "/payments/referencepayment.asmx?WSDL";
      assertTrue(get(client, plain + wsdl).contains("\"" + plain + "/payments/"));
      assertTrue(get(client, secure + wsdl).contains("\"" + secure + "/payments/"));
    }
  }

  private static String get(HttpClient client, String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  private static SSLContext trusting() throws Exception {
    KeyStore authorities = KeyStore.getInstance("PKCS12");
    authorities.load(null, null);
    try (InputStream in = Files.newInputStream(Sim.TLS.resolve("ca.pem"))) {
      authorities.setCertificateEntry(
          "ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(authorities);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  @Test
  void theReadyLineNamesTheirPorts() throws Exception {
    Process sim = started("--banks-port", "0", "--banks-tls-port", "0");
    try (BufferedReader out = sim.inputReader()) {
      String ready = out.readLine();
      assertTrue(
          ready.matches("host-sim ready https=\\d+ books=\\d+ banks=\\d+ banks-tls=\\d+"), ready);
    } finally {
      sim.destroy();
    }
    assertTrue(sim.waitFor(20, TimeUnit.SECONDS));
  }

  private static Process started(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/classes",
                HostSim.class.getName(),
                "--port",
                "0",
                "--books-port",
                "0",
                "--tls",
                Sim.TLS.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
