package org.tapedeck.hostsim.shops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.support.ShopServer;

class CallsTest {
  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofSeconds(20);

  private final Calls calls = new Calls();
  private ShopServer shop;

  @BeforeEach
  void open() throws Exception {
    shop = new ShopServer();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void whatIsSentArrivesAsItIs() throws Exception {
    calls.get(shop.address("/a?b=1"), LONG);
    assertEquals("b=1", shop.calls("/a", 1).get(0).encoded());
    calls.post(shop.address("/a"), "c=%C3%A6", LONG);
    assertEquals("æ", shop.calls("/a", 2).get(1).form().get("c"));
  }

  @ParameterizedTest
  @CsvSource({
    "200 ACCEPT, 200, ACCEPT",
    "404,        404, ''",
    "302 there,  302, there",
    "reset,      0,   unreached",
    "half,       0,   unreached",
    "silence,    0,   silent"
  })
  void oneCallIsOneCall(String answer, int status, String text) throws Exception {
    shop.answers(answer, "200 a second call");
    assertEquals(new Heard(status, text), calls.get(shop.address("/a"), SHORT));
    assertEquals(1, shop.calls("/a").size());
    assertEquals(0, shop.calls("/elsewhere").size());
  }

  @Test
  void nobodyIsThere() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = closed.getLocalPort();
    }
    assertEquals(Heard.nothing("unreached"), calls.get("http://127.0.0.1:" + port + "/", LONG));
  }

  @ParameterizedTest
  @CsvSource({"http://[", "http://127.0.0.1:99999/", "http:///path", "nonsense"})
  void whatIsNoAddressIsNotReached(String address) {
    assertEquals(Heard.nothing("unreached"), calls.get(address, LONG));
  }
}
