package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The original's tutorial from beginning to end (section 8 of the command set's facts): from a
 * server that knows no merchant to the totals of a day, all of it at the console but the purchase.
 */
class ConsoleTutorialIT {

  private static final String MERCHANT = "7100";
  private static final String AT_THE_HOST = "888000007100";

  private final Stage stage = Stage.shared();

  ConsoleTutorialIT() throws IOException, InterruptedException {}

  @Test
  void fromLogOnToTheTotalsOfTheDay() throws Exception {
    try (Console administrator = Console.of(stage, stage.administrator());
        Console clerk = Console.at(stage);
        Console supervisor = Console.at(stage)) {
      createsAMerchant(administrator);
      tellsTheCassetteItsHost(administrator);
      Login carla = hires(administrator, "carla", "Clerk");
      Login simon = hires(administrator, "simon", "Supervisor");
      createsAnAccount(administrator);
      Login shop = comesForTheFirstTime(clerk, carla);
      comesForTheFirstTime(supervisor, simon);

      buys(shop);
      approves(clerk);
      deposits(clerk);
      settles(supervisor, "1", "USD | 1 | 23.50 USD | 0 | 0.00 USD | 23.50 USD");
      credits(supervisor);
      settles(supervisor, "2", "USD | 0 | 0.00 USD | 1 | 3.50 USD | -3.50 USD");
      looksAtTheDay(administrator);
    }
    assertEquals("accepted 2350\naccepted 350", atTheHost());
  }

  private static void createsAMerchant(Console console) {
    console.go("Merchant Settings");
    console.fill("Add a merchant", "Merchant name", "Tutorial shop");
    console.fill("Add a merchant", "Merchant number", MERCHANT);
    console.tick("VisaNet");
    console.press("Create merchant");
    console.awaitHeading("Merchant " + MERCHANT);
    assertEquals(List.of("Merchant 7100 is created."), console.notices());
    assertTrue(console.says("Settings of VisaNet"), console::text);
  }

  private void tellsTheCassetteItsHost(Console console) throws IOException {
    console.go("Cassettes");
    console.press("VisaNet");
    console.awaitHeading("VisaNet Cassette Settings");
    console.fill("Connection method", "Vital and SSL");
    console.fill("Host name", "localhost");
    console.fill("Port", "" + stage.host().port());
    console.fill("Path", "/scripts/gateway.dll?Transact");
    console.fill("SSL Read Timeout", "30");
    console.fill("SSL Max Retries", "0");
    console.fill("Attempt Interval", "3600");
    console.fill("Max Attempts", "12");
    console.fill("Trusted certificates", stage.host().authority());
    console.press("Advanced Settings", "Save");
    assertEquals(List.of("Done."), console.notices());
    assertEquals("3600", console.value("Attempt Interval"));
  }

  private static Login hires(Console console, String name, String role) {
    console.go("Users");
    console.press("New user");
    console.fill("User name", name);
    console.press("Create user");
    console.awaitHeading("User " + name);
    String said = console.notices().get(0);
    console.tick("Merchants", MERCHANT + " Tutorial shop");
    console.tick("Role", role);
    console.press("Update");
    assertEquals(role + " | 7100 | enabled", console.reads("Roles", "Role", "Merchant", "State"));
    return new Login(name, said.substring(said.lastIndexOf(' ') + 1));
  }

  private static void createsAnAccount(Console console) {
    console.go("Merchant Settings");
    console.press(MERCHANT);
    console.press("Settings of VisaNet");
    console.awaitHeading("VisaNet of merchant " + MERCHANT);
    console.press("Add an account");
    console.awaitHeading("Add an account");
    console.fill("Account name", "Dollars");
    console.fill("Account number", "1");
    console.fill("Financial Institution name", "First Bank");
    console.fill("Batch close time", "1380");
    console.fill("Acquirer BIN", "999995");
    console.fill("Merchant number at Vital", AT_THE_HOST);
    console.fill("Terminal ID", "00000001");
    console.fill("Merchant category code", "5999");
    console.fill("Time zone", "705 Eastern");
    console.fill("City code", "85284");
    console.fill("Merchant name on statements", "TUTORIAL SHOP");
    console.fill("Merchant city", "TEMPE");
    console.fill("Merchant state", "AZ");
    console.press("Create account");
    console.awaitHeading("VisaNet of merchant " + MERCHANT);
    assertEquals(List.of("Done."), console.notices());
    assertEquals(
        "1 | Dollars | First Bank | active",
        console.reads(
            "Accounts", "Account number", "Account name", "Financial Institution name", "Status"));
  }

  /** With the password that he was handed, which he has to change before anything else. */
  private static Login comesForTheFirstTime(Console console, Login handed) {
    Login own = new Login(handed.user(), "what " + handed.user() + " alone knows");
    console.logOn(handed);
    console.awaitHeading("My settings");
    console.fill("Password until now", handed.password());
    console.fill("New password (12 characters or more)", own.password());
    console.fill("New password once more", own.password());
    console.press("Change the password");
    console.awaitHeading("Home");
    assertEquals(List.of("The password is changed."), console.notices());
    return own;
  }

  /** In the shop, whose software speaks to the server. */
  private void buys(Login shop) throws IOException, InterruptedException {
    Map<String, String> purchase =
        new TreeMap<>(
            Phrases.keywords(
                List.of("purchase", "ORDERNUMBER=1", "AMOUNT=2350", "APPROVEFLAG=0"),
                value -> value.equals("{shop}") ? MERCHANT : value));
    purchase.keySet().removeAll(List.of("DEPOSITFLAG", "PAYMENTNUMBER"));
    Reply reply = stage.send(Optional.of(shop), purchase);
    assertEquals(0, reply.code("primaryRC"), reply.text());
  }

  private static void approves(Console console) {
    console.go("Approve");
    assertEquals(
        "1 | Refundable | 23.50 USD",
        console.reads("Orders awaiting approval", "Order", "State", "Not approved yet"));
    console.tick("Select order 1");
    console.press("Approve selected");
    console.awaitHeading("Approve results");
    console.awaitWords("1 done");
    console.press("Return to the Approve page");
    assertTrue(console.says("No order awaits approval."), console::text);
  }

  private static void deposits(Console console) {
    console.go("Deposit");
    assertEquals(
        "1 | 1 | 23.50 USD",
        console.reads("Payments awaiting deposit", "Payment", "Order", "Approved"));
    console.tick("Select payment 1 of order 1");
    console.press("Deposit selected");
    console.awaitHeading("Deposit results");
    console.awaitWords("1 done");
    console.press("Return to the Deposit page");
    assertTrue(console.says("No payment awaits deposit."), console::text);
  }

  private static void settles(Console console, String batch, String totals) {
    console.go("Settle");
    console.press("Batch " + batch);
    console.awaitHeading("Batch " + batch + " of merchant " + MERCHANT);
    assertEquals(
        totals,
        console.reads(
            "Totals",
            "Currency",
            "Payments",
            "Sum of payments",
            "Credits",
            "Sum of credits",
            "Net"));
    console.press("Close the batch");
    console.awaitWords("What the host said");
    assertEquals("Closed", console.fact("State"));
    assertEquals("Balanced", console.fact("Balance status"));
  }

  private static void credits(Console console) {
    console.go("Order Search");
    console.fill("Order", "1");
    console.press("Search");
    assertEquals(
        "1 | Refundable | 23.50 USD",
        console.reads("Orders, the newest first", "Order", "State", "Amount"));
    console.press("Orders, the newest first", "1");
    console.awaitHeading("Order 1");
    console.press("Credit");
    console.awaitHeading("Create credit for order 1");
    console.fill("Credit amount", "3.50");
    console.press("Credit");
    console.awaitHeading("Order 1");
    assertEquals("1 | Refunded | 3.50 USD", console.reads("Credits", "Credit", "State", "Amount"));
  }

  private static void looksAtTheDay(Console console) {
    console.go("Reports");
    console.awaitHeading("Daily Batch Totals");
    console.fill("Merchant", MERCHANT + " Tutorial shop");
    console.press("Show the day");
    assertEquals(
        "USD | 2 | 1 | 23.50 USD | 1 | 3.50 USD | 20.00 USD",
        console.reads(
            "Totals of all payment types",
            "Currency",
            "Batches",
            "Payments",
            "Sum of payments",
            "Credits",
            "Sum of credits",
            "Net"));
  }

  private String atTheHost() throws IOException, InterruptedException {
    return Books.of(stage.host(), AT_THE_HOST).entries("batch").stream()
        .map(batch -> batch.get("state") + " " + batch.get("net"))
        .collect(Collectors.joining("\n"));
  }
}
