package org.tapedeck.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.browser.Browser;
import org.tapedeck.cassette.visit.Instruction;

/** The page that a shop hands on, in a real browser. The shop and the bank are one small server. */
class RedirectPageBrowserTest {

  private static final String STRANGE =
      "a+b %2B&amp;</script><script>window.ran=1</script>\"'é€\r\n\\ x ";

  private static final List<String> ASKED = new CopyOnWriteArrayList<>();

  private static HttpServer server;
  private static Browser scripted;
  private static Browser plain;
  private static volatile String page = "";

  @BeforeAll
  static void open() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/shop", exchange -> show(exchange, page));
    server.createContext("/bank", RedirectPageBrowserTest::bank);
    server.start();
    scripted = Browser.withScript();
    plain = Browser.withoutScript();
  }

  @BeforeEach
  void forget() {
    ASKED.clear();
  }

  @AfterAll
  static void close() throws Exception {
    plain.close();
    scripted.close();
    server.stop(0);
  }

  private static void bank(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    ASKED.add(
        exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawQuery() + " " + form);
    show(exchange, "<!DOCTYPE html><title>Bank</title><h1>The bank</h1>");
  }

  private static void show(HttpExchange exchange, String html) throws IOException {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
    exchange.sendResponseHeaders(200, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static void opens(Browser browser, Instruction instruction, Duration pause) {
    page = RedirectPage.of(instruction, pause);
    browser.open(at("/shop"));
  }

  private static Instruction get() {
    return new Instruction.Get(URI.create(at("/bank?a=b%26c&d='%3C/script%3E'")));
  }

  private static Instruction post() {
    return new Instruction.Post(
        URI.create(at("/bank")),
        List.of(
            new Instruction.Field("submit", STRANGE),
            new Instruction.Field("PaReq", "eJx+/=="),
            new Instruction.Field("submit", "2")));
  }

  private static void theFormCame() {
    assertEquals(1, ASKED.size());
    assertTrue(ASKED.get(0).startsWith("POST null submit="), ASKED.get(0));
    String[] fields = ASKED.get(0).substring("POST null ".length()).split("&");
    assertEquals("submit=" + STRANGE, URLDecoder.decode(fields[0], StandardCharsets.UTF_8));
    assertEquals("PaReq=eJx+/==", URLDecoder.decode(fields[1], StandardCharsets.UTF_8));
    assertEquals("submit=2", fields[2]);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aGetGoesByItselfWithScriptAndWithout(boolean script) {
    Browser browser = script ? scripted : plain;
    opens(browser, get(), Duration.ZERO);
    browser.awaitHeading("The bank");
    assertEquals(List.of("GET a=b%26c&d=%27%3C/script%3E%27 "), ASKED);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPauseLeadsOnWithScriptAndWithout(boolean script) {
    Browser browser = script ? scripted : plain;
    opens(browser, get(), Duration.ofSeconds(1));
    browser.awaitHeading("The bank");
    assertEquals(1, ASKED.size());
  }

  @Test
  void aFormSendsItselfWithEveryCharacterAndInOrder() {
    opens(scripted, post(), Duration.ZERO);
    scripted.awaitHeading("The bank");
    theFormCame();
  }

  @Test
  void aFormWaitsForItsPause() {
    opens(scripted, post(), Duration.ofMillis(200));
    scripted.awaitHeading("The bank");
    theFormCame();
  }

  @Test
  void withoutScriptAButtonSendsTheSame() {
    opens(plain, post(), Duration.ZERO);
    assertEquals(List.of(), ASKED);
    plain.press("Go on");
    plain.awaitHeading("The bank");
    theFormCame();
  }

  @Test
  void whatIsHandedOnIsNeverRun() {
    opens(
        scripted,
        new Instruction.Post(
            URI.create(at("/bank")),
            List.of(new Instruction.Field(STRANGE, "\"><img src=x onerror=\"window.ran=1\">"))),
        Duration.ofMinutes(10));
    assertEquals(null, scripted.run("return window.ran"));
    assertEquals(0L, scripted.run("return document.images.length"));
    scripted.press("Go on");
    scripted.awaitHeading("The bank");
  }
}
