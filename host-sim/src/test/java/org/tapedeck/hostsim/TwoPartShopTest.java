package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.bank.Form;

/** The shop buys in two parts at the simulated core, which has the same methods as the door. */
class TwoPartShopTest {
  private static final String DONE = "200 <PSApiResult primaryRC=\"0\" secondaryRC=\"0\"/>";
  private static final String CARDS = "need-payment-card=yes&card-over-http=allowed&redirects=0";

  @TempDir Path folder;

  private final HttpClient browser = HttpClient.newHttpClient();
  private BoxOffice office;
  private Sim shop;

  @BeforeEach
  void open() throws Exception {
    office = new BoxOffice();
    office.knobs("");
    office.street.shop.answers(DONE);
    Path login = folder.resolve("login.properties");
    String core = "http://127.0.0.1:" + office.street.sim.host.banksPort() + BoxOffice.CORE;
    Files.writeString(
        login,
        "clerk.user=demo\nclerk.password=demopass\nmerchant=1\ncore="
            + core
            + "\nurl="
            + office.street.shop.address("/PaymentServlet")
            + "\n");
    shop = new Sim("--shop-port", "0", "--shop-login", login.toString());
  }

  @AfterEach
  void close() {
    shop.close();
    office.close();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String address) {
    String base = "http://127.0.0.1:" + shop.host.shopPort();
    return HttpRequest.newBuilder(
        URI.create(address.startsWith("http") ? address : base + address));
  }

  private HttpResponse<String> get(String address) throws Exception {
    return send(to(address));
  }

  private HttpResponse<String> post(String address, Form form) throws Exception {
    return send(
        to(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.encoded())));
  }

  private HttpResponse<String> buy(String bank) throws Exception {
    return buy(bank, "25.5");
  }

  private HttpResponse<String> buy(String bank, String amount) throws Exception {
    return post(
        "/two-parts",
        Form.of(
            "order", "2001",
            "key", "demo-1",
            "bank", bank,
            "amount", amount,
            "card_number", "4111111111111111",
            "expiry_date", "1204",
            "cv_two", "999"));
  }

  private void order(String settings) throws Exception {
    office.trolley("trolley_token=1-2001&" + settings);
  }

  /** Where the debitor sends the buyer, by the way that the knob return has. */
  private HttpResponse<String> back(HttpResponse<String> pressed) throws Exception {
    if (pressed.headers().firstValue("Location").isPresent()) {
      return get(pressed.headers().firstValue("Location").get());
    }
    String action = pressed.body().replaceAll("(?s).*action=\"([^\"]*)\".*", "$1");
    return post(action.replace("&amp;", "&"), BoxOffice.fields(pressed.body()));
  }

  private static String cell(HttpResponse<String> page, String name) {
    return page.body().replaceAll("(?s).*<td id=\"" + name + "\">([^<]*)</td>.*", "$1");
  }

  private static void isBought(HttpResponse<String> page) {
    assertEquals(200, page.statusCode(), page.body());
    assertTrue(page.body().contains("<h1>Thank you</h1>"), page.body());
    assertEquals("25.50", cell(page, "amount"));
  }

  @ParameterizedTest
  @CsvSource({"get, get", "get, mixed", "post, post", "post, mixed"})
  void aBuyerPaysThroughTwoRedirects(String page, String way) throws Exception {
    order("redirects=2&variables=odd&page=" + page + "&return=" + way);
    HttpResponse<String> first = buy("Paynet");
    HttpResponse<String> second = back(office.press(first.body(), "yes"));
    isBought(back(office.press(second.body(), "yes")));
    assertEquals("no-referrer", first.headers().firstValue("Referrer-Policy").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "CommSecure, 2500 036",
    "Saman,      25 364",
    "Paynet,     2500 578",
    "VisaNet,    2500 840"
  })
  void nothingBeginsWithTheOrderAlone(String bank, String amount) throws Exception {
    order("");
    buy(bank, "25");
    Form command = office.street.shop.calls("/PaymentServlet", 1).get(0).form();
    assertEquals("1", command.get("TWOPART"));
    assertEquals("", command.get("APPROVEFLAG"));
    assertEquals(amount, command.get("AMOUNT") + " " + command.get("CURRENCY"));
  }

  @Test
  void aBuyerPaysByCard() throws Exception {
    order(CARDS);
    HttpResponse<String> page = buy("VisaNet");
    isBought(get(BoxOffice.location(page.body())));
  }

  @Test
  void theCardholderIsAskedOnTheWay() throws Exception {
    order(CARDS + "&three-d-secure=yes");
    HttpResponse<String> page = buy("VisaNet");
    HttpResponse<String> issuer = office.street.post("/acs/pareq", BoxOffice.fields(page.body()));
    Form choice = Form.of("sitting", Street.sitting(issuer), "do", "Y");
    isBought(back(office.street.post("/acs/chosen", choice)));
  }

  @Test
  void whoDoesNotPayIsToldWhy() throws Exception {
    order("");
    HttpResponse<String> page = back(office.press(buy("Paynet").body(), "no"));
    assertEquals("2", cell(page, "purchase_fail_code"));
    assertTrue(page.body().contains("Nothing was bought"));
  }

  @Test
  void aRefreshShowsTheSameResult() throws Exception {
    order("");
    HttpResponse<String> pressed = office.press(buy("Paynet").body(), "yes");
    assertEquals(back(pressed).body(), back(pressed).body());
  }

  @Test
  void theCoreMayComeInTheBuyersPlace() throws Exception {
    order("fake-return=60");
    HttpResponse<String> page = buy("Paynet");
    HttpResponse<String> pressed = office.press(page.body(), "yes");
    office.street.forward(Duration.ofSeconds(61));
    isBought(back(pressed));
  }

  @Test
  void aTokenOfNobodyHasNoPage() throws Exception {
    assertEquals(404, get("/two-parts/return/T1n7SQpAMgYAAAio978AAAAD/").statusCode());
  }

  @Test
  void whatTheServerRefusesIsTold() throws Exception {
    office.street.shop.answers(
        "200 <PSApiResult primaryRC=\"3\" secondaryRC=\"7\" merchantMessage=\"No\"/>");
    HttpResponse<String> page = buy("VisaNet");
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("3/7 No"));
  }

  @Test
  void whatTheDoorRefusesIsTold() throws Exception {
    order("part-one-fails=1311");
    HttpResponse<String> page = buy("Paynet");
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("1311 "), page.body());
  }
}
