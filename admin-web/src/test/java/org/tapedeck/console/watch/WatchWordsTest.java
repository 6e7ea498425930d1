package org.tapedeck.console.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.flow.Attempt;

/** Words whose keys are made from what the door says: each there is. */
class WatchWordsTest {

  private static final Path WORDS =
      Path.of("src/main/resources/org/tapedeck/console/watch.properties");
  private static final Path EVENTS = Path.of("../docs/events.md");
  private static final Pattern OF_A_MERCHANT = Pattern.compile("(?m)^[|] ([a-z_]+) [|] 2 [|]");

  @Test
  void ofWhatHostsAreAskedFor() throws IOException {
    assertEquals(List.of(), missing("watch.kind.", kinds()));
    assertEquals(List.of(), missing("watch.giveup.", kinds()));
  }

  private static Stream<String> kinds() {
    return Arrays.stream(Attempt.Kind.values()).map(Enum::name);
  }

  @Test
  void ofWhatBecameOfIt() throws IOException {
    assertEquals(
        List.of(),
        missing(
            "watch.outcome.",
            Arrays.stream(HostOutcome.class.getPermittedSubclasses()).map(Class::getSimpleName)));
  }

  @Test
  void ofWhatListenersAreTold() throws IOException {
    List<String> events =
        OF_A_MERCHANT
            .matcher(Files.readString(EVENTS))
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();
    assertEquals(15, events.size());
    assertEquals(List.of(), missing("watch.event.", events.stream()));
  }

  private static List<String> missing(String room, Stream<String> names) throws IOException {
    Properties words = new Properties();
    try (var reader = Files.newBufferedReader(WORDS)) {
      words.load(reader);
    }
    return names
        .map(name -> room + name.toLowerCase(Locale.ROOT))
        .filter(key -> !words.containsKey(key))
        .toList();
  }
}
