package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main act of each page of those who administer. */
class ConsoleSettingsIT {

  private static final List<String> DONE = List.of("Done.");

  private static Stage stage;
  private static Shop shop;
  private static Console console;
  private static String here;

  @BeforeAll
  static void logOn() throws IOException, InterruptedException {
    stage = Stage.shared();
    shop = stage.openShop();
    here = "merchant=" + shop.merchantNumber();
    console = Console.of(stage, stage.administrator());
  }

  @AfterAll
  static void close() {
    console.close();
  }

  @Test
  void aMerchantIsRenamedAndHisCassetteDisabled() {
    console.go("Merchant Settings");
    console.fill("Merchant number", "" + shop.merchantNumber());
    console.press("Find");
    assertEquals(
        shop.merchantNumber() + " | Shop " + shop.merchantNumber() + " | active | VisaNet",
        console.reads("Merchants", "Merchant number", "Merchant name", "Status", "Cassettes"));
    console.press("Merchants", "" + shop.merchantNumber());
    console.fill("Merchant name", "Shop with a new name");
    console.press("Settings", "Save");
    assertEquals(DONE, console.notices());
    assertTrue(console.says("Shop with a new name"), console::text);

    console.press("Settings of VisaNet");
    console.untick("Enabled");
    console.press("Save");
    assertEquals(DONE, console.notices());
    assertTrue(console.says("disabled"), console::text);
    console.tick("Enabled");
    console.press("Save");
    assertTrue(console.says("active"), console::text);
  }

  @Test
  void whatTheDoorRefusesIsSaidAtItsField() {
    console.open("account?" + here + "&cassette=VisaNet&account=1");
    console.fill("Account name", "Dollars");
    console.fill("Terminal ID", "no terminal");
    console.press("Save");
    assertTrue(console.notices().get(0).matches(".*\\(\\d+ \\d+\\)"), console::text);
    assertEquals("no terminal", console.value("Terminal ID"), "what was typed is still there");
    console.fill("Terminal ID", "00000001");
    console.press("Save");
    assertEquals(DONE, console.notices());
    assertEquals("Dollars", console.value("Account name"));
  }

  /** The four of section 6.2, under the labels that the original's manual has. */
  @Test
  void theFourRetrySettingsOfVisaNet() {
    console.go("Cassettes");
    console.press("VisaNet");
    assertTrue(console.says("Advanced Settings"), console::text);
    assertEquals("30", console.value("SSL Read Timeout"));
    assertEquals("0", console.value("SSL Max Retries"));
    assertEquals("3600", console.value("Attempt Interval"));
    assertEquals("12", console.value("Max Attempts"));
    console.fill("SSL Read Timeout", "60");
    console.fill("SSL Max Retries", "3");
    console.press("Advanced Settings", "Save");
    assertTrue(console.notices().get(0).contains("180"), () -> "60 times 3: " + console.text());
    console.fill("SSL Read Timeout", "30");
    console.fill("SSL Max Retries", "0");
    console.fill("Max Attempts", "11");
    console.press("Advanced Settings", "Save");
    assertEquals(DONE, console.notices());
    assertEquals("11", console.value("Max Attempts"));

    console.press("Pause retries");
    assertTrue(console.says("retries paused"), console::text);
    console.press("Resume retries");
    assertFalse(console.says("retries paused"), console::text);
  }

  @Test
  void theServersNameAndHowLongCardNumbersAreKept() {
    console.go("Payment Server");
    String kept = console.value("Card numbers are kept for");
    console.fill("Card numbers are kept for", "400");
    console.press("Settings", "Save");
    assertEquals(DONE, console.notices());
    assertEquals("400", console.value("Card numbers are kept for"));
    console.fill("Card numbers are kept for", kept);
    console.press("Settings", "Save");
    console.press("Change the data key");
    console.press("Make a new data key");
    assertEquals(
        List.of("There is a new data key. What is stored from now on is sealed with it."),
        console.notices());
  }

  @Test
  void aUserIsFoundSwitchedOffAndGetsANewPassword() throws Exception {
    Login greta = new Staff(stage, shop).hired("greta", "clerk");
    console.go("Users");
    console.fill("Part of the user name", "greta");
    console.press("Search");
    assertEquals(
        greta.user() + " | Clerk, merchant " + shop.merchantNumber(),
        console.reads("Users", "User name", "Roles"));
    console.press("Users", greta.user());
    console.press("Roles", "Disable");
    assertEquals("Clerk | disabled", console.reads("Roles", "Role", "State"));
    console.press("Roles", "Enable");
    console.tick("Merchants", shop.merchantNumber() + " ");
    console.tick("Role", "Supervisor");
    console.press("Update");
    assertEquals("Supervisor | enabled", console.reads("Roles", "Role", "State"));
    console.press("Reset the password");
    String said = console.notices().get(0);
    try (Console hers = Console.at(stage)) {
      hers.logOn(greta);
      assertEquals("Log on", hers.heading());
      hers.logOn(new Login(greta.user(), said.substring(said.lastIndexOf(' ') + 1)));
      hers.awaitHeading("My settings");
    }
    console.tick("Merchants", shop.merchantNumber() + " ");
    console.tick("Role", "No access");
    console.press("Update");
    assertFalse(console.says("enabled"), console::text);
  }

  @Test
  void nobodyChangesHisOwnRights() {
    console.open("user?user=" + stage.administrator().user());
    assertTrue(console.says("These are your own rights."), console::text);
    assertFalse(console.buttons().contains("Update"), console::text);
  }

  @Test
  void anEventListenerIsAddedSwitchedOffAndDeleted() {
    String url = "http://127.0.0.1:9/events-" + shop.merchantNumber();
    console.go("Event Listeners");
    console.press("Add a listener");
    console.fill("Is told", "what operators must know");
    console.fill("Merchant", shop.merchantNumber() + " ");
    console.fill("Cassette", "VisaNet");
    console.fill("URL", url);
    console.press("Add");
    assertTrue(console.notices().get(0).contains("shown only this once"), console::text);
    console.open("listeners?" + here);
    assertEquals(url + " | enabled", console.reads("Event Listeners", "URL", "State"));
    console.press("Disable " + url);
    assertEquals(url + " | disabled", console.reads("Event Listeners", "URL", "State"));
    console.press("Delete … " + url);
    assertTrue(console.says("It is told nothing any more."), console::text);
    console.press("Delete this listener", "Delete");
    console.open("listeners?" + here);
    assertTrue(console.says("There is no event listener."), console::text);
  }

  @Test
  void aboutSaysWhoOneIsAndWhatRuns() {
    console.go("About");
    assertEquals(stage.administrator().user(), console.fact("User"));
    assertTrue(console.reads("Cassettes", "Cassette").contains("VisaNet"), console::text);
  }

  @Test
  void languageAndColoursAreThisBrowsers() throws Exception {
    Login hans = new Staff(stage, shop).hired("hans", "clerk");
    try (Console his = Console.of(stage, hans)) {
      his.open("settings");
      his.fill("Language", "Deutsch");
      his.fill("Colours", "Dark");
      his.press("This browser", "Save");
      his.awaitHeading("Meine Einstellungen");
      assertEquals("dark", his.browser().run("return document.documentElement.dataset.look"));
      his.press("Abmelden");
      his.awaitHeading("Anmelden");
      assertEquals("dark", his.browser().run("return document.documentElement.dataset.look"));
    }
  }
}
