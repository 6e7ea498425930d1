package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tests that docs/catalogue.md names are there. */
class CataloguePageTest {

  private static final Path PROJECT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)#(\\w+)`");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|");

  @TestFactory
  Stream<DynamicTest> eachIsThere() throws IOException {
    return NAMED
        .matcher(page())
        .results()
        .map(MatchResult::group)
        .distinct()
        .map(name -> DynamicTest.dynamicTest(name, () -> isThere(name)));
  }

  @Test
  void thereAre24Rows() throws IOException {
    List<Integer> rows =
        ROW.matcher(page()).results().map(row -> Integer.valueOf(row.group(1))).toList();
    assertEquals(IntStream.rangeClosed(1, 24).boxed().toList(), rows);
  }

  private static String page() throws IOException {
    return Files.readString(PROJECT.resolve("docs/catalogue.md"));
  }

  private static void isThere(String name) throws IOException {
    String[] parts = name.replace("`", "").split("#");
    assertTrue(
        tests(parts[0] + ".java").stream().anyMatch(file -> hasMethod(file, parts[1])), name);
  }

  /** The files of that name among each module's tests. */
  private static List<Path> tests(String fileName) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(PROJECT)) {
      for (Path tests : modules.map(it -> it.resolve("src/test/java")).toList()) {
        if (Files.isDirectory(tests)) {
          try (Stream<Path> files = Files.walk(tests)) {
            files.filter(file -> file.endsWith(fileName)).forEach(found::add);
          }
        }
      }
    }
    return found;
  }

  private static boolean hasMethod(Path file, String method) {
    try {
      return Files.readString(file).contains("void " + method + "(");
    } catch (IOException unreadable) {
      return false;
    }
  }
}
