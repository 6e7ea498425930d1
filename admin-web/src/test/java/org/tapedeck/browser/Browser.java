package org.tapedeck.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The system's chromium, without a window, with a profile of its own that goes with it. It reaches
 * nothing but this machine.
 */
public final class Browser implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(boolean script) throws IOException {
    profile = Files.createTempDirectory("browser-");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(System.getProperty("chromium.driver")))
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options(script));
    driver.manage().timeouts().pageLoadTimeout(LIMIT);
  }

  public static Browser withScript() throws IOException {
    return new Browser(true);
  }

  public static Browser withoutScript() throws IOException {
    return new Browser(false);
  }

  private ChromeOptions options(boolean script) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("chromium.program"));
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--user-data-dir=" + profile,
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-quic",
        "--disable-sync",
        "--no-default-browser-check",
        "--no-first-run",
        "--no-proxy-server",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");
    options.setExperimentalOption(
        "prefs", Map.of("profile.managed_default_content_settings.javascript", script ? 1 : 2));
    return options;
  }

  public void open(String address) {
    driver.get(address);
  }

  public void refresh() {
    driver.navigate().refresh();
  }

  public void back() {
    driver.navigate().back();
  }

  public String address() {
    return driver.getCurrentUrl();
  }

  /** The text that a person sees. */
  public String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  public String heading() {
    return driver.findElement(By.tagName("h1")).getText();
  }

  public void click(String css) {
    driver.findElement(By.cssSelector(css)).click();
  }

  /** The button or link with these words. */
  public void press(String words) {
    String with = "[normalize-space()='" + words + "']";
    driver.findElement(By.xpath("//button" + with + " | //a" + with)).click();
  }

  public void type(String css, String text) {
    WebElement field = driver.findElement(By.cssSelector(css));
    field.clear();
    field.sendKeys(text);
  }

  public void choose(String css, String value) {
    driver.findElement(By.cssSelector(css + " option[value='" + value + "']")).click();
  }

  /** What a field of a form holds. */
  public String value(String css) {
    return driver.findElement(By.cssSelector(css)).getAttribute("value");
  }

  public boolean has(String css) {
    return !driver.findElements(By.cssSelector(css)).isEmpty();
  }

  /**
   * @param arguments elements of the page too, that an earlier script has returned
   */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a promise of the script comes to. */
  public Object await(String script) {
    return driver.executeAsyncScript(
        "const done = arguments[arguments.length - 1]; (" + script + ").then(done);");
  }

  /** Keys that go to whatever has the focus, as somebody presses them who has no mouse. */
  public void keys(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** As wide as a desk or a telephone, by day or in the dark. */
  public void looksLike(int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  public byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  public String cookie(String name) {
    Cookie found = driver.manage().getCookieNamed(name);
    return found == null ? null : found.getValue();
  }

  /** As when somebody has slipped one's browser a session that he knows. */
  public void cookie(String name, String value, String path) {
    driver.manage().addCookie(new Cookie(name, value, path));
  }

  public void forget() {
    driver.manage().deleteAllCookies();
  }

  public void awaitHeading(String words) {
    await(() -> heading().equals(words), () -> "no heading " + words + " but " + text());
  }

  public void awaitAddress(String end) {
    await(() -> address().endsWith(end), () -> "not at " + end + " but at " + address());
  }

  /** Until it holds; a page may change between two looks at it. */
  public void await(Supplier<Boolean> condition, Supplier<String> otherwise) {
    long begun = System.nanoTime();
    while (!holds(condition)) {
      if (System.nanoTime() - begun > LIMIT.toNanos()) {
        throw new AssertionError(otherwise.get());
      }
      pause();
    }
  }

  private static boolean holds(Supplier<Boolean> condition) {
    try {
      return condition.get();
    } catch (WebDriverException changing) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** What the browser complained of since the last time: what a policy forbids, for one. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  public List<String> cookies() {
    return driver.manage().getCookies().stream().map(Object::toString).toList();
  }

  /** With everything, cookies too, as on another machine. */
  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> all = Files.walk(profile)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException stillInUse) {
      profile.toFile().deleteOnExit();
    }
  }
}
