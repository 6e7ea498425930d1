package org.tapedeck.framework.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each race of the table in every order that can be arranged, and at once many times: whatever
 * comes out is a row of the table, and each row comes out.
 */
class RacesTest {

  private static final int ROUNDS = Integer.getInteger("tapedeck.race.rounds", 2);

  static Stream<Race> races() {
    return RaceTable.read().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("races")
  void whateverComesOutIsInTheTable(Race race) throws Exception {
    Set<List<String>> seen = new LinkedHashSet<>();
    for (Way way : ways()) {
      try (Track track = new Track(race)) {
        seen.add(way.run(track));
        assertEquals(List.of(), waitedInACircle(track), race.name());
      }
    }
    assertEquals(text(race.outcomes()), text(seen), race.name());
  }

  /** One way to run a race. */
  private interface Way {
    List<String> run(Track track) throws Exception;
  }

  private static List<Way> ways() {
    List<Way> ways =
        new ArrayList<>(
            List.of(
                Track::oneFirst,
                Track::otherFirst,
                Track::otherInTheMiddle,
                Track::oneInTheMiddle));
    for (int round = 0; round < ROUNDS; round++) {
      ways.add(Track::atOnce);
    }
    return ways;
  }

  /** SQL's state for two that waited for each other. */
  private static List<String> waitedInACircle(Track track) {
    return track.overtaken().stream().filter("40001"::equals).toList();
  }

  private static String text(Iterable<List<String>> outcomes) {
    List<String> lines = new ArrayList<>();
    outcomes.forEach(cells -> lines.add(String.join(" | ", cells)));
    return String.join("\n", lines.stream().sorted().toList());
  }
}
