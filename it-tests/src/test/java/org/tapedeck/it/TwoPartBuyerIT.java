package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.browser.Browser;

/** A person buys in two parts, in a browser: in shops that do, and from a core that wants it. */
class TwoPartBuyerIT {

  private static Stage stage;
  private static Shop merchant;
  private static Clerk clerk;
  private static TwoPartShop shop;
  private static Core core;
  private static Browser scripted;
  private static Browser plain;
  private static int orders = 1000;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    stage = Stage.shared();
    merchant = stage.openShop();
    BankAccounts.open(stage, merchant);
    clerk = new Clerk(stage, merchant);
    shop = new TwoPartShop(stage, merchant);
    core = new Core(stage);
    scripted = Browser.withScript();
    plain = Browser.withoutScript();
  }

  @AfterEach
  void noCookieWasSet() {
    assertEquals(List.of(), scripted.cookies());
    assertEquals(List.of(), plain.cookies());
  }

  @AfterAll
  static void close() {
    plain.close();
    scripted.close();
    shop.close();
  }

  /** In the demonstration shop; a card's issuer asks whether it is he (Y), or not (N). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          bank    | amount | button | heading            | fails | payment
          VisaNet | 31.00  | Y      | Thank you          |       | payment_deposited
          VisaNet | 32.00  | N      | Nothing was bought | 2     |
          VisaNet | 33.05  | Y      | Nothing was bought | 2     | payment_declined
          Paynet  | 34.00  | pay    | Thank you          |       | payment_deposited
          Paynet  | 35.00  | fail   | Nothing was bought | 2     | payment_declined
          """)
  void heBuysInTwoPartsOrNot(
      String bank, String amount, String button, String heading, String fails, String payment)
      throws Exception {
    int order = begins(scripted, bank, amount);
    scripted.await(() -> scripted.has("button#" + button), scripted::text);
    scripted.click("button#" + button);
    scripted.awaitHeading(heading);
    String result = scripted.text();
    assertTrue(result.contains(fails == null ? "success yes" : "success no"), result);
    assertTrue(fails == null || result.contains("purchase_fail_code " + fails), result);
    List<String> payments = payment == null ? List.of() : List.of(payment);
    assertEquals(payments, clerk.payments(order));
    if (bank.equals("VisaNet")) {
      boolean held = "payment_deposited".equals(payment);
      assertEquals(held ? 1 : 0, holds(amount.replace(".", "")));
    }
    scripted.refresh();
    scripted.awaitHeading(heading);
    assertEquals(result, scripted.text());
    assertEquals(payments, clerk.payments(order));
  }

  private static long holds(String amount) throws IOException, InterruptedException {
    return Books.of(stage.host(), merchant).entries("hold").stream()
        .filter(hold -> amount.equals(hold.get("amount")))
        .count();
  }

  @Test
  void withoutScriptButtonsDoIt() throws Exception {
    int order = begins(plain, "VisaNet", "36.00");
    plain.await(() -> plain.text().contains("sent on"), plain::text);
    plain.press("Go on");
    plain.await(() -> plain.has("button#Y"), plain::text);
    plain.click("button#Y");
    plain.await(() -> plain.text().contains("sent back"), plain::text);
    plain.press("Go on");
    plain.awaitHeading("Thank you");
    assertEquals(List.of("payment_deposited"), clerk.payments(order));
  }

  private static int begins(Browser browser, String bank, String amount) {
    browser.open("http://127.0.0.1:" + stage.host().shopPort() + "/");
    String form = "#two-parts ";
    int order = Integer.parseInt(browser.value(form + "input[name=order]"));
    browser.choose(form + "select[name=bank]", bank);
    browser.type(form + "input[name=amount]", amount);
    browser.type(form + "input[name=expiry_date]", "1235");
    browser.press("Buy in two parts");
    return order;
  }

  /** Our server buys in two parts at the core, and the shop in two parts at our server. */
  @ParameterizedTest
  @CsvSource({"get, get", "post, post", "get, mixed"})
  void heIsSentAwayTwiceBeforeHeHasBought(String page, String way) throws Exception {
    String trolley = core.trolley("redirects=2", "page=" + page, "return=" + way);
    int order = ++orders;
    clerk.accept(order, "TicketSwitch", Core.order(trolley, "APPROVEFLAG=0"));
    scripted.open(shop.address("/begin/" + order));
    paysTwice();
    scripted.awaitHeading("Thank you");
    assertBought(order, trolley);
  }

  /** The same core, and a shop that gives AcceptPayment alone. */
  @ParameterizedTest
  @CsvSource({"get, get", "post, post"})
  void heIsSentAwayTwiceByAPageOfOurs(String page, String way) throws Exception {
    String trolley = core.trolley("redirects=2", "page=" + page, "return=" + way);
    int order = ++orders;
    scripted.open(core.buy(clerk, order, trolley));
    paysTwice();
    scripted.awaitHeading("Paid");
    assertBought(order, trolley);
  }

  @Test
  void heDoesNotPayTheSecondTime() throws Exception {
    String trolley = core.trolley("redirects=2");
    int order = ++orders;
    scripted.open(core.buy(clerk, order, trolley));
    pressesAndLeaves("yes");
    pressesAndLeaves("no");
    scripted.awaitHeading("Not paid");
    assertEquals(List.of("payment_declined"), clerk.payments(order));
    assertTrue(core.books(trolley).contains(" bought=0 "), core.books(trolley));
  }

  private static void paysTwice() {
    pressesAndLeaves("yes");
    pressesAndLeaves("yes");
  }

  /** Both pages of the debitor look the same, but for their reference. */
  private static void pressesAndLeaves(String button) {
    scripted.await(() -> scripted.has("button#" + button), scripted::text);
    String here = scripted.value("input[name=reference]");
    scripted.click("button#" + button);
    scripted.await(
        () ->
            !scripted.has("input[name=reference]")
                || !scripted.value("input[name=reference]").equals(here),
        scripted::text);
  }

  private static void assertBought(int order, String trolley)
      throws IOException, InterruptedException {
    assertEquals(List.of("payment_deposited"), clerk.payments(order));
    String books = core.books(trolley);
    assertTrue(books.contains(" bought=1 ") && books.contains(" steps=yes,yes "), books);
  }
}
