package org.tapedeck.door;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/limits.md has the numbers of this module. */
class LimitsPageTest {

  @ParameterizedTest
  @CsvSource({
    "door.InTime,      LONGEST_SECONDS",
    "door.Form,        LONGEST",
    "door.Form,        MOST_PASSED_OVER",
    "door.Unavailable, RETRY_AFTER",
    "buyer.CallReader, LONGEST",
    "buyer.CallReader, MOST_PARAMETERS",
    "buyer.CallHeaders, LONGEST",
    "buyer.Looks,      LONGEST_PAUSE",
    "buyer.Looks,      END",
    "shop.CallText,    LONGEST",
    "shop.CallText,    MOST_PASSED_OVER",
    "shop.CallText,    DEEPEST",
    "shop.CallText,    MOST_ELEMENTS",
    "shop.Callers,     LONGEST_SUB_ID",
    "console.Gate,     STRANGER_SECONDS",
    "console.money.Jobs, LINES",
    "console.money.Jobs, LINES_OF_ALL",
    "console.money.Jobs, JOBS_OF_A_USER",
    "console.money.Jobs, AT_ONCE_OF_A_JOB",
    "console.money.Jobs, AT_ONCE",
    "console.money.Job, SILENCES"
  })
  void thePageHasIt(String type, String constant) throws Exception {
    var field = Class.forName("org.tapedeck." + type).getDeclaredField(constant);
    field.setAccessible(true);
    String number = String.format(Locale.ROOT, "%,d", field.get(null));
    String code = "%s.%s |".formatted(type, constant);
    assertTrue(rows().anyMatch(row -> row.contains("| " + number + " |") && row.endsWith(code)));
  }

  private static Stream<String> rows() throws IOException {
    List<String> page = Files.readAllLines(Path.of("../docs/limits.md"));
    return page.stream().filter(line -> line.startsWith("|"));
  }
}
