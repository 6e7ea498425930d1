package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.cassette.TestCertificate;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.TestNames;

/** Where the server goes by itself, and where it does not, whatever a shop has said. */
class ReturnAddressesTest {

  private final Engine engine =
      Engine.ready().does("CREATEUSER USER=seller PASSWORD=a-long-password");
  private final Absence absence = new Absence(engine);
  private TestShop shop;

  @BeforeEach
  void open() throws IOException {
    shop = TestShop.plain();
  }

  @AfterEach
  void close() {
    absence.close();
    shop.close();
    engine.close();
  }

  private List<String> whenNobodyCame() {
    absence.after(ReturnTimes.STANDARD);
    return shop.asked();
  }

  /** PORT is the shop's; every name and address is this machine's, and would be let through. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          registered        | said                      | path       | calls
          shop.example:PORT | shop.example:PORT         | /t         | 1
          Shop.Example:PORT | sHOP.example:PORT         | /t         | 1
          shop.example:PORT | shop.example              | /t         | 0
          shop.example      | shop.example:PORT         | /t         | 0
          shop.example:1    | shop.example:PORT         | /t         | 0
          shop.example:PORT | other.example:PORT        | /t         | 0
          shop.example:PORT | a.shop.example:PORT       | /t         | 0
          shop.example:PORT | 127.0.0.1:PORT            | /t         | 0
          shop.example:PORT | me@shop.example:PORT      | /t         | 0
          shop.example:PORT | shop.example:PORT/x       | /t         | 0
          shop.example:PORT | shop.example:PORT#x       | /t         | 0
          shop.example:PORT | [::1]:PORT                | /t         | 0
          shop.example:PORT | shop.example:PORT         | @x.example/| 0
          shop.example:PORT | shop.example:PORT         | t          | 0
          shop.example:PORT | shop.example:PORT         | /t#x       | 0
          shop.example:PORT | shop.example:PORT         | /t x       | 0
          shop.example:PORT | shop.example:PORT         | /\u00fc    | 0
          """,
      useHeadersInDisplayName = true)
  void onlyWhereADomainOfTheUsersIs(String registered, String said, String path, int calls) {
    String port = Integer.toString(shop.port());
    Absence.register(engine, registered.replace("PORT", port));
    Absence.leaves(engine, 1, said.replace("PORT", port), false, path);
    assertEquals(calls, whenNobodyCame().size());
    assertEquals("OPEN 1 42", absence.tokens());
  }

  @Test
  void aPathThatEndsTheLineIsNotSent() {
    String domain = "shop.example:" + shop.port();
    Absence.register(engine, domain);
    Absence.leaves(engine, 1, domain, false, "/t HTTP/1.1\r\nCookie: a=b\r\n\r\n");
    assertEquals(List.of(), whenNobodyCame());
  }

  @Test
  void aDomainThatWasTakenAwayMeanwhileIsNotCalled() {
    String domain = "shop.example:" + shop.port();
    Absence.register(engine, domain);
    Absence.leaves(engine, 1, domain, false, "/t");
    engine.does("SETRETURNDOMAIN USER=seller");
    assertEquals(List.of(), whenNobodyCame());
    assertEquals("OPEN 1 42", absence.tokens());
    Absence.register(engine, domain);
    absence.after(Duration.ofMinutes(2));
    assertEquals(1, shop.asked().size());
  }

  @Test
  void anotherUsersDomainIsNone() {
    String domain = "shop.example:" + shop.port();
    engine.does("CREATEUSER USER=other PASSWORD=a-long-password");
    engine.does("SETRETURNDOMAIN USER=other RETURNDOMAIN=" + domain);
    Absence.leaves(engine, 1, domain, false, "/t");
    assertEquals(List.of(), whenNobodyCame());
  }

  @ParameterizedTest
  @CsvSource({"localhost", "inside.example", "mixed.example", "unknown.example"})
  void anAddressThatIsPrivateOrNotKnownIsNotSpokenTo(String host) {
    String domain = host + ":" + shop.port();
    Absence.register(engine, domain);
    Absence.leaves(engine, 1, domain, false, "/t");
    absence.at(new TestNames(), false);
    assertEquals(List.of(), whenNobodyCame());
    assertEquals("OPEN 1 42", absence.tokens());
  }

  /** Between two look-ups a name may come to stand for something else. */
  @Test
  void theAddressThatWasLookedUpIsTheOneThatIsConnectedTo() {
    String domain = "shop.example:" + shop.port();
    Absence.register(engine, domain);
    Absence.leaves(engine, 1, domain, false, "/t");
    int[] looks = {0};
    absence.at(
        host -> {
          looks[0]++;
          return List.of(InetAddress.getByName(looks[0] == 1 ? "127.0.0.1" : "203.0.113.7"));
        },
        true);
    assertEquals(1, whenNobodyCame().size());
    assertEquals(1, looks[0]);
  }

  @Test
  void aHostsCertificateMustBeTrustedAndBearItsName(@TempDir Path folder) throws Exception {
    TestCertificate certificate = new TestCertificate(folder, "shop");
    try (TestShop secured = TestShop.secured(certificate.serverContext())) {
      String port = ":" + secured.port();
      Absence.register(engine, "localhost" + port, "shop.example" + port);
      Absence.leaves(engine, 1, "localhost" + port, true, "/right");
      Absence.leaves(engine, 2, "shop.example" + port, true, "/wrong");
      absence.after(ReturnTimes.STANDARD);
      assertEquals(List.of(), secured.asked(), "nobody trusts it");
      absence.trusting(trusting(certificate.pem())).after(Duration.ofMinutes(2));
      List<String> asked = secured.asked();
      assertEquals(1, asked.size());
      assertTrue(asked.get(0).startsWith("GET /right "), asked::toString);
    }
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

  /** A page that never ends is read for a while, and then the line is closed. */
  @Test
  void aHugePageIsNotReadToItsEnd() throws Exception {
    String domain = "shop.example:" + shop.port();
    Absence.register(engine, domain);
    Absence.leaves(engine, 1, domain, false, "/t");
    CountDownLatch closed = new CountDownLatch(1);
    shop.answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] much = new byte[65_536];
          try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
              out.write(much);
            }
          } catch (IOException hungUp) {
            closed.countDown();
          }
        });
    assertEquals(1, whenNobodyCame().size());
    assertTrue(closed.await(20, TimeUnit.SECONDS));
  }

  @Test
  void aShopThatNeverAnswersIsLeftInTheEnd() {
    String domain = "shop.example:" + shop.port();
    Absence.register(engine, domain);
    Absence.leaves(engine, 1, domain, false, "/t");
    CountDownLatch over = new CountDownLatch(1);
    shop.answers(exchange -> await(over));
    absence.within(Duration.ofSeconds(1));
    assertEquals(1, whenNobodyCame().size());
    over.countDown();
    assertEquals("OPEN 1 42", absence.tokens());
  }

  private static void await(CountDownLatch what) {
    try {
      what.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "shop.example,true,443,shop.example",
    "shop.example,false,80,shop.example",
    "SHOP.example:8443,true,8443,shop.example:8443"
  })
  void aDomainWithoutAPortIsAtItsSchemesOwn(
      String domain, boolean https, int port, String authority) {
    assertEquals(
        "Target[secure=%s, host=shop.example, port=%d, authority=%s, path=/t]"
            .formatted(https, port, authority),
        ReturnTarget.of(new StoredPurchase.Home(domain, https), "/t").orElseThrow().toString());
  }
}
