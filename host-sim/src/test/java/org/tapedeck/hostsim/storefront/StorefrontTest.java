package org.tapedeck.hostsim.storefront;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.bank.BankPort;
import org.tapedeck.hostsim.books.Journal;

/** The shop in front of a door that answers as it is told. */
class StorefrontTest {
  private static final String NO_ORDERS =
      "<?xml version=\"1.0\"?><PSApiResult primaryRC=\"0\" secondaryRC=\"0\" objectCount=\"0\"/>";
  private static final String ORDERS =
      """
      <?xml version="1.0"?>
      <PSApiResult primaryRC="0" secondaryRC="0" objectCount="2"><OrderCollection size="2">
      <PSOrder orderNumber="7" paymentType="Saman" amount="250000" amountExp10="0" currency="364"
        state="order_ordered"/>
      <PSOrder orderNumber="12" paymentType="&lt;script>" amount="2550" amountExp10="-2"
        currency="578" state="order_refundable"><PaymentCollection size="1">
      <PSPayment state="payment_deposited"/></PaymentCollection></PSOrder>
      </OrderCollection></PSApiResult>
      """;
  private static final String VISIT =
      "<PSApiResult primaryRC=\"1\" secondaryRC=\"0\"><VisitCollection size=\"1\">"
          + "<PSVisit page=\"http://127.0.0.1:8080/visit/T?a=1&amp;b=2\" method=\"get\"/>"
          + "</VisitCollection></PSApiResult>";
  private static final String REFUSED =
      "<PSApiResult primaryRC=\"3\" secondaryRC=\"7\" merchantMessage=\"&lt;b&gt;No&lt;/b&gt;\"/>";

  @TempDir Path folder;

  private final List<String> commands = new CopyOnWriteArrayList<>();
  private volatile String answer = NO_ORDERS;
  private HttpServer door;
  private BankPort shop;

  @BeforeEach
  void open() throws IOException {
    door = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    door.createContext("/", this::take);
    door.start();
    Path login = folder.resolve("login.properties");
    String url = "http://127.0.0.1:" + door.getAddress().getPort() + "/PaymentServlet";
    Files.writeString(login, "clerk.user=clerk\nclerk.password=se/cr+et=\nurl=" + url + "\n");
    Journal journal = new Journal(new PrintStream(new ByteArrayOutputStream()));
    shop = BankPort.open(0, new Storefront(login).places(), journal);
  }

  @AfterEach
  void close() {
    shop.close();
    door.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    commands.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + key + " " + body);
    byte[] octets = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, octets.length);
    try (exchange) {
      exchange.getResponseBody().write(octets);
    }
  }

  private HttpResponse<String> get() throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri("/")));
  }

  private HttpResponse<String> buy(String form) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri("/buy"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + shop.port() + path);
  }

  private static String key(String page) {
    Matcher key = Pattern.compile("name=\"key\" value=\"(demo-[0-9a-f]{32})\"").matcher(page);
    assertTrue(key.find(), page);
    return key.group(1);
  }

  @Test
  void thePageIsClearlyADemonstration() throws Exception {
    String page = get().body();
    assertTrue(page.contains("<h1>Demonstration shop</h1>"));
    assertTrue(page.contains("nothing is sold"));
    assertTrue(page.contains("name=\"order\" value=\"1\""));
    for (String bank : List.of("CommSecure", "Saman", "Paynet")) {
      assertTrue(page.contains("<option value=\"" + bank + "\">"));
    }
  }

  @Test
  void ordersAreShownAsTheServerKnowsThemTheLastFirst() throws Exception {
    answer = ORDERS;
    String page = get().body();
    assertTrue(
        page.contains(
            """
            <tr><td>12</td><td>&lt;script&gt;</td><td>25.50 NOK</td><td>order_refundable</td>\
            <td>payment_deposited</td></tr>
            <tr><td>7</td><td>Saman</td><td>250000 IRR</td><td>order_ordered</td><td>none</td></tr>
            """),
        page);
    assertTrue(page.contains("name=\"order\" value=\"13\""));
  }

  @Test
  void eachDisplayOfTheFormHasAKeyOfItsOwn() throws Exception {
    assertNotEquals(key(get().body()), key(get().body()));
  }

  @Test
  void whoeverSendsTheFormTwiceHasBoughtOnce() throws Exception {
    answer = VISIT;
    String form = "order=5&key=demo-1&bank=Paynet&amount=25.5";
    for (int times = 0; times < 2; times++) {
      HttpResponse<String> sent = buy(form);
      assertEquals(303, sent.statusCode());
      assertEquals(
          "http://127.0.0.1:8080/visit/T?a=1&b=2", sent.headers().firstValue("Location").get());
    }
    String command =
        "Basic Y2xlcms6c2UvY3IrZXQ9 demo-1 OPERATION=ACCEPTPAYMENT&ORDERNUMBER=5"
            + "&PAYMENTTYPE=Paynet&ACCOUNTNUMBER=1&AMOUNT=2550&AMOUNTEXP10=-2&CURRENCY=578"
            + "&APPROVEFLAG=1&DEPOSITFLAG=1&PAYMENTNUMBER=1&PAYMENTAMOUNT=2550&MERCHANTNUMBER=1&ETAPIVERSION=3";
    assertEquals(List.of(command, command), commands);
  }

  @Test
  void whatTheServerRefusesIsTold() throws Exception {
    answer = REFUSED;
    HttpResponse<String> sent = buy("order=5&key=demo-1&bank=Paynet&amount=25.5");
    assertEquals(400, sent.statusCode());
    assertTrue(sent.body().contains("3/7 &lt;b&gt;No&lt;/b&gt;"));
  }

  @ParameterizedTest
  @CsvSource({"bank=Other&amount=1", "bank=Paynet&amount=", "bank=Saman&amount=1.5", "amount=1"})
  void whatIsNoPurchaseReachesNoDoor(String form) throws Exception {
    assertEquals(400, buy("order=5&key=demo-1&" + form).statusCode());
    assertEquals(List.of(), commands);
  }

  @ParameterizedTest
  @CsvSource({
    "PAYNET,     25,        2500",
    "PAYNET,     25.5,      2550",
    "COMMSECURE, 0.01,      1",
    "COMMSECURE, 999999999, 99999999900",
    "SAMAN,      250000,    250000",
    "SAMAN,      1.00,      1"
  })
  void anAmountIsInTheSmallestUnit(PayBy bank, String amount, String units) {
    assertEquals(units, bank.units(amount));
  }

  @ParameterizedTest
  @CsvSource({"''", "0", "0.00", "-1", "1e3", "1.234", "1234567890", "' 1'", "1.", ".5", "١"})
  void whatIsNoAmountIsSaidToBeNone(String amount) {
    assertThrows(IllegalArgumentException.class, () -> PayBy.PAYNET.units(amount));
  }

  /** No password is on a page or in an address. */
  @Test
  void theShopKeepsItsLogin() throws Exception {
    assertFalse(get().body().contains("se/cr"));
  }
}
