package org.tapedeck.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every state of docs/lifecycles has words in both languages, and a look. */
class StatesTest {

  private static final Path LIFECYCLES = Path.of("../docs/lifecycles");

  /** The file, and how replies begin its words. */
  private static final Map<String, String> OBJECTS =
      Map.of(
          "order", "order",
          "payment", "payment",
          "credit", "credit",
          "batch", "batch",
          "balance", "batch",
          "purchase", "purchase",
          "visit", "visit",
          "proof", "proof");

  @Test
  void everyStateHasALookAndNothingElseHas() throws IOException {
    Set<String> states = states();
    states.addAll(Set.of("report_waiting", "report_delivered"));
    assertEquals(states, new TreeSet<>(States.known()));
  }

  @Test
  void everyStateHasWordsInEveryLanguage() throws IOException {
    for (String state : states()) {
      for (String language : Set.of("en", "de")) {
        assertNotEquals("state." + state, Words.of(language, "state." + state));
      }
    }
  }

  @Test
  void aBadgeSaysHowThingsAre() {
    States states = new States();
    assertEquals("badge good", states.look("payment_approved"));
    assertEquals("badge wait", states.look("payment_pending"));
    assertEquals("badge bad", states.look("payment_declined"));
    assertEquals("badge", states.look("payment_closed"));
    assertEquals("badge", states.look("of_another_release"));
  }

  private static Set<String> states() throws IOException {
    Set<String> all = new TreeSet<>();
    for (Map.Entry<String, String> object : OBJECTS.entrySet()) {
      states(object.getKey()).forEach(state -> all.add(object.getValue() + "_" + state));
    }
    return all;
  }

  private static Set<String> states(String object) throws IOException {
    String heading =
        Files.readAllLines(LIFECYCLES.resolve(object + ".txt")).stream()
            .filter(line -> line.startsWith(" ") && line.contains("|"))
            .findFirst()
            .orElseThrow();
    Set<String> states = new TreeSet<>();
    Arrays.stream(heading.split("[|]")).map(String::strip).forEach(states::add);
    states.removeAll(Set.of("", "none"));
    return states;
  }
}
