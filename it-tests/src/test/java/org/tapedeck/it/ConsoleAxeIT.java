package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/**
 * Every page for every pair of eyes: at a desk and on a telephone, by day and in the dark, in
 * English and in German, by keyboard alone.
 */
class ConsoleAxeIT {

  /** Where nobody is logged in. */
  private static final List<String> OUTSIDE = List.of("login", "nosuchpage");

  private static final List<String> PAGES =
      List.of(
          "home",
          "approve?merchant={m}",
          "deposit?merchant={m}",
          "settle?merchant={m}",
          "proposals?merchant={m}",
          "orders?merchant={m}",
          "batches?merchant={m}",
          "reports?merchant={m}",
          "stuck?merchant={m}",
          "stuck?merchant={m}&giveup={stuck}",
          "merchants",
          "cassettes",
          "server",
          "users",
          "users?new=1",
          "listeners",
          "listeners?new=1",
          "about",
          "settings",
          "order?merchant={m}&order=1",
          "order?merchant={m}&order=3",
          "sale?merchant={m}&order=1",
          "credit?merchant={m}&order=3",
          "payment?merchant={m}&order=2&payment=1",
          "payment?merchant={m}&order=3&payment=1",
          "payment?merchant={m}&order=3&credit=1",
          "batch?merchant={m}&batch=1",
          "batch?merchant={m}&batch=2",
          "{bulk}",
          "merchant?merchant={m}",
          "paysystem?merchant={m}&cassette=VisaNet",
          "account?merchant={m}&cassette=VisaNet&account=1",
          "account?merchant={m}&cassette=VisaNet",
          "cassette?cassette=VisaNet",
          "user?user={clerk}",
          "order?merchant={m}&order=999",
          "nosuchpage");

  private static final Pattern KEY =
      Pattern.compile("\\b(money|settle|admin|watch|menu|state|login|settings|page)\\.[a-z]");

  private static Stage stage;
  private static Shop shop;
  private static Till till;
  private static Console console;
  private static String bulk;
  private static String stuck;

  @BeforeAll
  static void open() throws Exception {
    stage = Stage.shared();
    shop = stage.openShop();
    till = new Till(stage, shop);
    till.takesOrder(1, 2350);
    till.approves(2, 2450);
    till.sells(3, 2550);
    till.gives("close", "BATCHNUMBER=1");
    till.gives("refund", "ORDERNUMBER=3", "CREDITNUMBER=1", "AMOUNT=350");
    till.approves(4, 2682);
    till.takesOrder(5, 2305);
    console = Console.of(stage, stage.administrator());
    console.open("approve?merchant=" + shop.merchantNumber());
    console.tick("Select order 5");
    console.press("Approve selected");
    console.awaitWords("1 of 1 lines");
    bulk = console.place();
    console.open("stuck?merchant=" + shop.merchantNumber());
    console.press("Give up …");
    stuck = console.place();
    console.browser().complaints();
  }

  @AfterAll
  static void close() {
    console.close();
  }

  private static String page(String template) {
    return template
        .replace("stuck?merchant={m}&giveup={stuck}", stuck)
        .replace("{m}", "" + shop.merchantNumber())
        .replace("{bulk}", bulk)
        .replace("{clerk}", shop.clerk().user());
  }

  @ParameterizedTest
  @CsvSource({"1280, false", "390, true"})
  void everyPageIsForEverybody(int width, boolean dark) throws Exception {
    Axe axe = new Axe();
    List<String> wrong = new ArrayList<>();
    try (Console outside = Console.at(stage)) {
      for (String page : OUTSIDE) {
        look(outside, page, width, dark, axe, wrong);
      }
    }
    for (String template : PAGES) {
      look(console, page(template), width, dark, axe, wrong);
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static void look(
      Console at, String page, int width, boolean dark, Axe axe, List<String> wrong) {
    at.browser().looksLike(width, 800, dark);
    at.open(page);
    axe.findings(at.browser()).forEach(it -> wrong.add(page + ": " + it));
    long over = at.overflow();
    if (over > 0) {
      wrong.add(page + ": " + over + " pixels too wide for " + width);
    }
    at.browser().complaints().stream()
        .filter(it -> !it.contains("404"))
        .forEach(it -> wrong.add(page + ": " + it));
    if (!page.equals("nosuchpage") && at.heading().equals("Something went wrong")) {
      wrong.add(page + ": " + at.text());
    }
  }

  @Test
  void inGermanNoPageHasAKeyInPlaceOfWords() throws Exception {
    List<String> wrong = new ArrayList<>();
    try (Console german = Console.of(stage, stage.administrator())) {
      german.open("settings");
      german.fill("Language", "Deutsch");
      german.press("This browser", "Save");
      german.awaitHeading("Meine Einstellungen");
      for (String template : PAGES) {
        german.open(page(template));
        german
            .text()
            .lines()
            .filter(line -> KEY.matcher(line).find())
            .forEach(line -> wrong.add(template + ": " + line));
        if (!"de".equals(german.browser().run("return document.documentElement.lang"))) {
          wrong.add(template + " is not in German");
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  /** Without a mouse: from the page to log on to a payment approved and a batch closed. */
  @Test
  void aDaysWorkIsDoneByKeyboardAlone() throws Exception {
    Shop own = stage.openShop();
    Till its = new Till(stage, own);
    its.takesOrder(1, 2350);
    its.sells(2, 2450);
    Login olive = new Staff(stage, own).supervisor();
    try (Console keyboard = Console.at(stage)) {
      keyboard.open("login");
      keyboard.tabTo("User");
      keyboard.browser().keys(olive.user());
      keyboard.tabTo("Password");
      keyboard.browser().keys(olive.password());
      keyboard.browser().keys(Keys.ENTER);
      keyboard.awaitHeading("Home");

      keyboard.tabTo("Approve");
      keyboard.browser().keys(Keys.ENTER);
      keyboard.awaitHeading("Approve");
      keyboard.tabTo("Select order 1");
      keyboard.browser().keys(Keys.SPACE);
      keyboard.tabBackTo("Approve selected");
      keyboard.browser().keys(Keys.ENTER);
      keyboard.awaitHeading("Approve results");
      keyboard.awaitWords("1 done");

      keyboard.tabTo("Settle");
      keyboard.browser().keys(Keys.ENTER);
      keyboard.awaitHeading("Settle");
      keyboard.tabTo("Skip to the content");
      keyboard.browser().keys(Keys.ENTER);
      keyboard.tabTo("Batch 1");
      keyboard.browser().keys(Keys.ENTER);
      keyboard.awaitHeading("Batch 1 of merchant " + own.merchantNumber());
      keyboard.tabTo("Close the batch");
      keyboard.browser().keys(Keys.ENTER);
      keyboard.awaitWords("What the host said");
      assertEquals("Closed", keyboard.fact("State"));
    }
  }
}
