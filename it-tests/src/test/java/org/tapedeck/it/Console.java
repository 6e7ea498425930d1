package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.tapedeck.browser.Browser;

/**
 * A person at the console. He finds fields by their labels, buttons and links by their words, and
 * tables by their captions.
 */
final class Console implements AutoCloseable {

  private static final int MOST_TABS = 120;

  private static final Set<String> SET_AT_ONCE = Set.of("date", "textarea");

  private final String base;
  private final Browser browser;
  private final String eyes = eyes();

  private Console(Stage stage, Browser browser) {
    this.base = "http://127.0.0.1:" + stage.server().port() + "/console/";
    this.browser = browser;
  }

  static Console at(Stage stage) throws IOException {
    Browser browser = Browser.withScript();
    browser.looksLike(1280, 800, false);
    return new Console(stage, browser);
  }

  /** Somebody who sits down at it and logs on. */
  static Console of(Stage stage, Login who) throws IOException {
    Console console = at(stage);
    console.logOn(who);
    console.awaitHeading("Home");
    return console;
  }

  private static String eyes() {
    try (InputStream script = Console.class.getResourceAsStream("/console/read.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Object look(String expression, Object... arguments) {
    return browser.run(eyes + "return " + expression, arguments);
  }

  /** Types user and password into the page to log on, which comes by itself or is asked for. */
  void logOn(Login who) {
    if (!browser.address().startsWith(base) || !heading().equals("Log on")) {
      open("login");
    }
    fill("User", who.user());
    fill("Password", who.password());
    press("Log on");
  }

  void logOff() {
    press("Log off");
  }

  /**
   * @param page such as {@code orders?merchant=7}
   */
  void open(String page) {
    browser.open(base + page);
  }

  /** The page where he is, such as {@code orders?merchant=7}. */
  String place() {
    return browser.address().substring(base.length());
  }

  boolean isAt(String page) {
    return browser.address().equals(base + page);
  }

  /** To a page by its words in the menu. */
  void go(String words) {
    click(there(look("entry(arguments[0])", words), words));
  }

  /** A link or a button. */
  void press(String words) {
    press("", words);
  }

  /**
   * @param heading of the part of the page where it stands
   */
  void press(String heading, String words) {
    click(there(look("button(arguments[0], arguments[1])", words, heading), words));
  }

  /** As whoever is in a hurry presses it: the second time before the first has done anything. */
  void clickTwice(String words) {
    look(
        "leads(button(arguments[0])) && [1, 2].forEach(() => button(arguments[0]).click())", words);
    awaitNextPage();
  }

  /** With the key that goes from one thing to the next. */
  void tabTo(String words) {
    tabTo(words, Keys.TAB);
  }

  void tabBackTo(String words) {
    tabTo(words, Keys.chord(Keys.SHIFT, Keys.TAB));
  }

  private void tabTo(String words, CharSequence key) {
    for (int tabs = 0; tabs <= MOST_TABS; tabs++) {
      if (look("focused()").equals(words)) {
        return;
      }
      browser.keys(key);
    }
    throw new AssertionError("no tab comes to " + words + " at " + place());
  }

  /** By how many pixels the page is wider than the window. */
  long overflow() {
    return (Long)
        look("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** What leads to another page is waited for until that page is there. */
  private void click(WebElement element) {
    boolean leads = Boolean.TRUE.equals(look("leads(arguments[0])", element));
    element.click();
    if (leads) {
      awaitNextPage();
    }
  }

  private void awaitNextPage() {
    browser.await(
        () ->
            Boolean.TRUE.equals(
                look("!document.documentElement.leaves && document.readyState === 'complete'")),
        () -> "no other page than\n" + text());
  }

  /** The one that is furthest down, such as that by which one confirms. */
  void pressLast(String words) {
    click(there(look("last(arguments[0])", words), words));
  }

  /** What a link gives that is a file. */
  String download(String words) {
    Object address = look("(button(arguments[0]) || {}).href", words);
    if (address == null) {
      throw new AssertionError("there is no " + words + " at " + place() + ":\n" + text());
    }
    return (String) browser.await("fetch('" + address + "').then(file => file.text())");
  }

  void fill(String label, String text) {
    fill("", label, text);
  }

  /**
   * Types it, or chooses it where there is something to choose from.
   *
   * @param heading of the part of the page where it stands
   */
  void fill(String heading, String label, String text) {
    WebElement field = field(heading, label);
    if (field.getTagName().equals("select")) {
      assertEquals(true, look("choose(arguments[0], arguments[1])", field, text), label + text);
    } else if (SET_AT_ONCE.contains(kind(field))) {
      look("put(arguments[0], arguments[1])", field, text);
    } else {
      field.clear();
      field.sendKeys(text);
    }
  }

  private static String kind(WebElement field) {
    return field.getTagName().equals("input") ? field.getAttribute("type") : field.getTagName();
  }

  void tick(String label) {
    tick("", label);
  }

  /** A box or a round button, so that it is chosen afterwards. */
  void tick(String heading, String label) {
    WebElement box = field(heading, label);
    if (!box.isSelected()) {
      box.click();
    }
  }

  void untick(String label) {
    WebElement box = field("", label);
    if (box.isSelected()) {
      box.click();
    }
  }

  String value(String label) {
    return field("", label).getAttribute("value");
  }

  private WebElement field(String heading, String label) {
    return there(look("field(arguments[0], arguments[1])", label, heading), label);
  }

  private WebElement there(Object found, String words) {
    if (found == null) {
      throw new AssertionError("there is no " + words + " at " + place() + ":\n" + text());
    }
    return (WebElement) found;
  }

  String heading() {
    return browser.heading();
  }

  void awaitHeading(String words) {
    browser.awaitHeading(words);
  }

  String text() {
    return browser.text();
  }

  boolean says(String words) {
    return text().contains(words);
  }

  void awaitWords(String words) {
    browser.await(() -> says(words), () -> "nothing of " + words + " in:\n" + text());
  }

  /** Looks again and again, as somebody who presses F5. */
  void awaitWhileLoading(Supplier<Boolean> condition) {
    browser.await(
        () -> {
          browser.refresh();
          return condition.get();
        },
        this::text);
  }

  /** What the page says at its top. */
  @SuppressWarnings("unchecked")
  List<String> notices() {
    return (List<String>) look("notices()");
  }

  @SuppressWarnings("unchecked")
  List<String> menu() {
    return (List<String>) look("menu()");
  }

  /** What one can press on the page itself. */
  @SuppressWarnings("unchecked")
  List<String> buttons() {
    return (List<String>) look("buttons()");
  }

  /** The rows of a table, each cell under the words over its column. */
  @SuppressWarnings("unchecked")
  List<Map<String, String>> table(String caption) {
    Object rows = look("table(arguments[0])", caption);
    if (rows == null) {
      throw new AssertionError("no table " + caption + " at " + place() + ":\n" + text());
    }
    return (List<Map<String, String>>) rows;
  }

  /** Some columns of a table, such as {@code 7 | Approved | 23.50 USD}, a line for each row. */
  String reads(String caption, String... columns) {
    return table(caption).stream()
        .map(row -> Arrays.stream(columns).map(row::get).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  @SuppressWarnings("unchecked")
  Map<String, String> facts(String heading) {
    return (Map<String, String>) look("facts(arguments[0])", heading);
  }

  String fact(String name) {
    return facts("").get(name);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
  }
}
