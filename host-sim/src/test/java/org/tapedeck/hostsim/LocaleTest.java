package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.hostsim.support.Terminal.AUTHORIZATION;
import static org.tapedeck.hostsim.support.Terminal.SETTLEMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;

/** Egypt writes other digits, the wire has only one kind. */
class LocaleTest {
  private static final Path SOURCES = Path.of("src");
  private static final Path MYSELF = Path.of("LocaleTest.java");

  // What writes or reads by the habits of the country unless it is told not to.
  private static final Pattern OF_A_COUNTRY =
      Pattern.compile(
          "\\.formatted\\(|::formatted|import static java\\.lang\\.String\\.format"
              + "|\\bto(Upper|Lower)Case\\(\\s*\\)|::to(Upper|Lower)Case"
              + "|\\b(String\\.format|String::format|printf|[Oo]ut\\.format)\\b"
              + "(?!\\(\\s*Locale\\.ROOT,)"
              + "|\\bofPattern\\((?![^)]*, Locale\\.ROOT\\))|\\bofLocalized"
              + "|\\b(Number|Decimal|Message|SimpleDate|Choice)Format\\b"
              + "|\\bnew (Formatter|Scanner)\\b");

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void inEgypt() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    assertNotEquals("1", "%d".formatted(1), "this Java does not know the digits of Egypt");
  }

  @AfterEach
  void backHome() {
    Locale.setDefault(before);
  }

  @Test
  void theHostAnswersInTheDigitsOfTheWire() throws Exception {
    try (Sim sim = new Sim()) {
      byte[] answer = sim.terminal.send(AUTHORIZATION, Examples.frame("W3")).body();
      assertEquals("00", read(answer).substring(17, 19));
      byte[] accepted = sim.terminal.send(SETTLEMENT, Examples.batch()).body();
      assertEquals("GB", read(accepted).substring(34, 36));
      byte[] again = sim.terminal.send(SETTLEMENT, Examples.batch()).body();
      assertArrayEquals(Examples.frame("W13"), again);
      byte[] rejected = sim.terminal.send(SETTLEMENT, wrongCountOfNumberFour()).body();
      assertEquals("E0005T07003", read(rejected).substring(41));
    }
  }

  @Test
  void theBooksAndTheLogAreWrittenInTheDigitsOfTheWire() throws Exception {
    try (Sim sim = new Sim()) {
      sim.terminal.send(AUTHORIZATION, Examples.frame("W3"));
      sim.terminal.send(SETTLEMENT, Examples.batch());
      assertTrue(sim.page("/books").get(0).contains(" amount=320 open=320 code=00 "));
      assertTrue(sim.page("/books").get(1).endsWith(" records=5 hash=220 net=20 state=accepted"));
      assertTrue(sim.logged().contains(" number=003 records=5 net=20 -> GB "));
    }
  }

  private static String read(byte[] octets) throws Exception {
    return new FrameReader(new ByteArrayInputStream(octets), 1_000, 4_000).next().get().text();
  }

  /** W12 under another number in its header alone. */
  private static byte[] wrongCountOfNumberFour() {
    byte[] batch = Examples.batch();
    String header = Changed.by(Examples.record("W12a"), "at 62 004");
    byte[] other = new Frame(header, false).octets();
    System.arraycopy(other, 0, batch, 0, other.length);
    return batch;
  }

  @Test
  void noSourceLeavesTheLocaleToTheMachine() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith(MYSELF))
              .flatMap(LocaleTest::ofACountry)
              .toList();
      assertEquals(List.of(), found);
    }
  }

  private static Stream<String> ofACountry(Path file) {
    try {
      String source = Files.readString(file);
      return OF_A_COUNTRY.matcher(source).results().map(found -> file + ": " + found.group());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"%d\".formatted(1)",
        "map(\"%d\"::formatted)",
        "String.format(\"%d\", 1)",
        "String.format(Locale.getDefault(), \"%d\", 1)",
        "import static java.lang.String.format;",
        "System.out.printf(\"%d%n\", port)",
        "name.toUpperCase()",
        "name.toLowerCase()",
        "map(String::toUpperCase)",
        "DateTimeFormatter.ofPattern(\"MMddyy\")",
        "NumberFormat.getInstance()",
        "new Scanner(in)"
      })
  void theNetCatches(String source) {
    assertTrue(OF_A_COUNTRY.matcher(source).find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String.format(Locale.ROOT, \"%d\", 1)",
        "String.format(\n        Locale.ROOT, \"%d\", 1)",
        "System.out.printf(Locale.ROOT, \"%d%n\", port)",
        "name.toUpperCase(Locale.ROOT)",
        "DateTimeFormatter.ofPattern(\"MMddyy\", Locale.ROOT)"
      })
  void theNetLetsThrough(String source) {
    assertFalse(OF_A_COUNTRY.matcher(source).find());
  }
}
