package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.browser.Browser;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A person buys in the demonstration shop, at each bank, in a browser. */
class BuyerIT {

  private static Stage stage;
  private static Shop shop;
  private static BankAccounts accounts;
  private static Browser scripted;
  private static Browser plain;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    stage = Stage.shared();
    shop = stage.openShop();
    accounts = BankAccounts.open(stage, shop);
    scripted = Browser.withScript();
    plain = Browser.withoutScript();
  }

  /** Nothing on the way needs a cookie, so none can be missing when the buyer comes back. */
  @AfterEach
  void noCookieWasSetAndNoPolicyBroken() {
    assertEquals(List.of(), scripted.cookies());
    assertEquals(List.of(), plain.cookies());
    assertEquals(
        List.of(),
        scripted.complaints().stream().filter(it -> it.contains("Content Security")).toList());
  }

  @AfterAll
  static void close() {
    plain.close();
    scripted.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          bank       | amount | button  | heading              | payment           | paid
          CommSecure | 25.50  | pay     | Paid                 | payment_deposited | 25.50 AUD
          CommSecure | 25.50  | decline | Not paid             | payment_declined  |
          CommSecure | 25.50  | cancel  | Not paid             | payment_declined  |
          Saman      | 250000 | pay     | Paid                 | payment_deposited | 250000.00 IRR
          Saman      | 250000 | cancel  | Not paid             | payment_declined  |
          Saman      | 250000 | fail    | Not paid             | payment_declined  |
          Paynet     | 25.50  | pay     | Paid                 | payment_deposited | 25.50 NOK
          Paynet     | 25.50  | fail    | Not paid             | payment_declined  |
          Paynet     | 25.50  | cancel  | Waiting for the bank | payment_pending   |
          """)
  void heBuysOrNot(
      String bank, String amount, String button, String heading, String payment, String paid)
      throws Exception {
    int order = begins(scripted, bank, amount);
    scripted.click("button#" + button);
    scripted.awaitHeading(heading);
    assertEquals(payment, payment(order));
    assertEquals(paid != null, scripted.has("a[href='receipt']"));
    if (paid != null) {
      assertTrue(receipt(scripted).contains(paid));
    } else {
      assertEquals(404, get(scripted.address().replace("/wait", "/receipt")).statusCode());
      assertEquals(404, get(scripted.address().replace("/wait", "/receipt.pdf")).statusCode());
    }
    scripted.open(shopAddress());
    assertTrue(
        scripted.text().lines().anyMatch(it -> it.startsWith(order + " ") && it.endsWith(payment)),
        scripted::text);
  }

  private static String receipt(Browser browser) throws IOException, InterruptedException {
    HttpResponse<String> pdf = get(browser.address().replace("/wait", "/receipt.pdf"));
    assertTrue(pdf.body().startsWith("%PDF-"));
    browser.press("Your receipt");
    browser.await(() -> browser.heading().startsWith("Receipt "), browser::text);
    return browser.text();
  }

  /** CommSecure of 2003 asks us before it charges, while the buyer waits (section 2.1). */
  @ParameterizedTest
  @CsvSource({
    "once,         Paid,     payment_deposited",
    "wrong-amount, Not paid, payment_declined"
  })
  void theBankAsksBeforeItCharges(String probe, String heading, String payment) throws Exception {
    accounts.commSecureOf("A", "/cgi-bin/PSClearance");
    stage.host().tellBank("/commsecure/knobs", Map.of("probe", probe));
    try {
      int order = begins(scripted, "CommSecure", "25");
      scripted.click("button#pay");
      scripted.awaitHeading(heading);
      assertEquals(payment, payment(order));
    } finally {
      stage.host().tellBank("/commsecure/knobs", Map.of("all", "normal"));
      accounts.commSecureOf("B", "/cgi-bin/PSCheckout");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CommSecure, 25,     payment_deposited",
    "Saman,      250000, payment_deposited",
    "Paynet,     25,     payment_deposited"
  })
  void withoutScriptButtonsDoIt(String bank, String amount, String payment) throws Exception {
    int order = begins(plain, bank, amount);
    plain.click("button#pay");
    if (bank.equals("Saman")) {
      plain.press("Back to the shop");
    }
    plain.awaitHeading("Paid");
    assertEquals(payment, payment(order));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CommSecure", "Saman", "Paynet"})
  void whoeverWasDeclinedTriesAgain(String bank) throws Exception {
    int order = begins(scripted, bank, "250000");
    scripted.click(bank.equals("CommSecure") ? "button#decline" : "button#fail");
    scripted.awaitHeading("Not paid");
    scripted.press("Try again");
    scripted.await(() -> scripted.has("button#pay"), scripted::text);
    scripted.click("button#pay");
    scripted.awaitHeading("Paid");
    assertEquals(List.of("payment_declined", "payment_deposited"), payments(order));
  }

  /** The way back is a page that is only looked at: it may be loaded any number of times. */
  @ParameterizedTest
  @ValueSource(strings = {"CommSecure", "Saman", "Paynet"})
  void refreshAndBackChangeNothing(String bank) throws Exception {
    int order = begins(scripted, bank, "250000");
    scripted.click("button#pay");
    scripted.awaitHeading("Paid");
    scripted.refresh();
    scripted.refresh();
    scripted.awaitHeading("Paid");
    String visit = scripted.address();
    scripted.back();
    scripted.open(visit.replace("/wait", ""));
    scripted.awaitHeading("Paid");
    scripted.awaitAddress("/wait");
    assertEquals(1, payments(order).size());
    assertEquals("payment_deposited", payment(order));
  }

  /** The receipt comes some seconds after the buyer: his page finds out by itself. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theBanksWordComesAfterTheBuyer(boolean script) throws Exception {
    Browser browser = script ? scripted : plain;
    stage.host().tellBank("/paynet/knobs", Map.of("receipt", "after", "receipt-delay", "3"));
    try {
      int order = begins(browser, "Paynet", "25");
      browser.click("button#pay");
      browser.awaitHeading("Waiting for the bank");
      assertEquals("payment_pending", payment(order));
      browser.awaitHeading("Paid");
      assertEquals("payment_deposited", payment(order));
    } finally {
      stage.host().tellBank("/paynet/knobs", Map.of("all", "normal"));
    }
  }

  /** As the container sends it: nothing is kept, nothing is set, and nobody is asked to log in. */
  @ParameterizedTest
  @ValueSource(strings = {"right", "wrong"})
  void aLoginCountsForNothing(String password) throws Exception {
    begins(scripted, "Paynet", "25");
    scripted.click("button#cancel");
    scripted.awaitHeading("Waiting for the bank");
    Login who =
        password.equals("right") ? stage.administrator() : new Login("admin", "not the password");
    for (String address :
        List.of(
            scripted.address(),
            server("visit/" + "x".repeat(32)),
            server("bank/Paynet/" + shop.merchantNumber() + "/1/return"))) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address))
                      .header("Authorization", who.basic())
                      .build(),
                  BodyHandlers.ofString());
      assertEquals(address.equals(scripted.address()) ? 200 : 404, answer.statusCode(), address);
      assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
      assertEquals(List.of("no-referrer"), answer.headers().allValues("Referrer-Policy"));
      assertEquals(1, answer.headers().allValues("Content-Security-Policy").size());
      assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
      assertEquals(List.of(), answer.headers().allValues("WWW-Authenticate"));
    }
  }

  private static String server(String path) {
    return "http://127.0.0.1:%d/webapp/PaymentManager/%s".formatted(stage.server().port(), path);
  }

  /** One display of the form begins one order, however often it is sent. */
  @Test
  void theShopsFormIsGoodForOneOrder() throws Exception {
    scripted.open(shopAddress());
    int order = Integer.parseInt(scripted.value("input[name=order]"));
    Map<String, String> form = new LinkedHashMap<>();
    for (String field : List.of("order", "key", "amount")) {
      form.put(field, scripted.value("input[name=" + field + "]"));
    }
    form.put("bank", "CommSecure");
    scripted.run("const buy = document.querySelector('#buy button'); buy.click(); buy.click();");
    scripted.await(() -> scripted.has("button#pay"), scripted::text);
    HttpResponse<String> again = post(shopAddress() + "buy", form);
    assertEquals(303, again.statusCode());
    assertTrue(again.headers().firstValue("Location").orElseThrow().contains("/visit/"));
    scripted.open(shopAddress());
    assertEquals(List.of("payment_pending"), payments(order));
    assertEquals(order + 1, Integer.parseInt(scripted.value("input[name=order]")));
  }

  /** Whoever comes back with another browser is shown the same: nothing hangs on the first one. */
  @Test
  void anotherBrowserSeesTheSame() throws Exception {
    begins(scripted, "Saman", "250000");
    scripted.click("button#pay");
    scripted.awaitHeading("Paid");
    plain.open(scripted.address());
    assertEquals("Paid", plain.heading());
  }

  /** Chooses a bank in the shop and goes to its page; the number of the order. */
  private static int begins(Browser browser, String bank, String amount) {
    browser.open(shopAddress());
    int order = Integer.parseInt(browser.value("input[name=order]"));
    browser.choose("select[name=bank]", bank);
    browser.type("input[name=amount]", amount);
    browser.press("Buy");
    if (browser == plain) {
      sendsTheForm();
    }
    browser.await(() -> browser.has("button#pay"), browser::text);
    return order;
  }

  /** Where the way to the bank is a form; a link is followed without script, too. */
  private static void sendsTheForm() {
    String button = "form#pay button.go";
    plain.await(() -> plain.has("button#pay") || plain.has(button), plain::text);
    if (plain.has(button)) {
      plain.click(button);
    }
  }

  private static String shopAddress() {
    return "http://127.0.0.1:" + stage.host().shopPort() + "/";
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String address, Map<String, String> form)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Door.form(form)))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static String payment(int order) throws IOException, InterruptedException {
    return payments(order).get(0);
  }

  /** The states of an order's payments, the first payment first. */
  private static List<String> payments(int order) throws IOException, InterruptedException {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("OPERATION", "QUERYORDERS");
    query.put("ETAPIVERSION", "3");
    query.put("MERCHANTNUMBER", Integer.toString(shop.merchantNumber()));
    query.put("ORDERNUMBER", Integer.toString(order));
    query.put("WITHPAYMENTS", "1");
    NodeList payments =
        stage.send(Optional.of(shop.clerk()), query).root().getElementsByTagName("PSPayment");
    return IntStream.range(0, payments.getLength())
        .mapToObj(at -> ((Element) payments.item(at)).getAttribute("state"))
        .toList();
  }
}
