package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Values;

/** docs/visanet.md has each keyword with its code, and says which are required. */
class KeywordsPageTest {

  @Test
  void thePageHasTheRowsOfTheTable() {
    Set<String> rows =
        VisaNetKeywords.TABLE.rows().stream()
            .map(row -> row.name() + " " + row.code() + (row.required() ? " required" : ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rows, page());
  }

  /** What is left out has the default that the page shows, where it shows one. */
  @Test
  void thePageShowsTheDefaults() {
    for (Keyword row : VisaNetKeywords.TABLE.rows()) {
      defaultOf(row).ifPresent(value -> assertEquals(value, shown(row), row.name()));
    }
  }

  private static Optional<String> defaultOf(Keyword row) {
    Values account = VisaNetKeywords.withAccountDefaults(Values.NONE);
    Values cassette = VisaNetKeywords.withCassetteDefaults(Values.NONE);
    return account.find(row.property()).or(() -> cassette.find(row.property()));
  }

  private static String shown(Keyword row) {
    return cells()
        .filter(cells -> cells.get(0).equals(row.name()))
        .map(cells -> cells.get(3).split(";")[0].replace("`", ""))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> page() {
    return cells()
        .map(
            cells ->
                cells.get(0)
                    + " "
                    + cells.get(1)
                    + (cells.get(3).startsWith("required") ? " required" : ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<List<String>> cells() {
    return lines()
        .filter(line -> line.startsWith("| `$"))
        .map(line -> Stream.of(line.split("\\|")).skip(1).map(String::strip).toList())
        .map(
            cells ->
                List.of(cells.get(0).replace("`", ""), cells.get(1), cells.get(2), cells.get(3)));
  }

  private static Stream<String> lines() {
    try {
      return Files.readAllLines(Path.of("../docs/visanet.md")).stream();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
