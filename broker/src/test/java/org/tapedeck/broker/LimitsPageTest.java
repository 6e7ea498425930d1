package org.tapedeck.broker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** docs/limits.md has the broker's own number. */
class LimitsPageTest {

  @Test
  void thePageHasIt() throws IOException {
    List<String> page = Files.readAllLines(Path.of("../docs/limits.md"));
    String number = String.format(Locale.ROOT, "| %,d |", BrokerPlan.MOST_BYTES);
    assertTrue(
        page.stream()
            .anyMatch(
                row -> row.contains(number) && row.endsWith("| broker.BrokerPlan.MOST_BYTES |")),
        number);
  }
}
