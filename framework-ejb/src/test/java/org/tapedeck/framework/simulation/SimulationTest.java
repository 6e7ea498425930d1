package org.tapedeck.framework.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.DatabaseKind;

/**
 * Histories of commands and faults; after each, bank and engine have the same books. The first
 * seeds are the same every time.
 *
 * <p>System properties: tapedeck.simulation.histories, tapedeck.simulation.seed.
 */
class SimulationTest {

  /** Its figures mean something only when much has happened. */
  private static final int MANY = 500;

  private static final long SEED = Long.getLong("tapedeck.simulation.seed", 1);
  private static final int HISTORIES =
      Integer.getInteger("tapedeck.simulation.histories", usually());

  private static final List<Long> REPLAYED = List.of(5L, 59L);

  private static int usually() {
    return DatabaseKind.ofThisRun() == DatabaseKind.DERBY ? 1000 : 20;
  }

  @Test
  void theBooksOfBankAndEngineAreTheSameAfterEachHistory() {
    Instant begun = Instant.now();
    Summary summary = new Summary();
    Simulation.play(SEED, HISTORIES, summary);
    System.out.println(summary.in(Duration.between(begun, Instant.now()).toSeconds()));
    assertEquals(Map.of(), summary.broken());
    if (HISTORIES >= MANY) {
      assertEquals(EnumSet.allOf(Fault.class), summary.faults().keySet());
      assertTrue(summary.settled() >= HISTORIES / 4, "hardly anything was settled");
    }
  }

  @Test
  void aSeedReplaysExactly() {
    for (long seed : REPLAYED) {
      List<String> first = story(seed);
      assertEquals(String.join("\n", first), String.join("\n", story(seed)));
    }
  }

  private static List<String> story(long seed) {
    try (Stage stage = new Stage()) {
      return History.of(seed, stage, new Wiring()).story();
    }
  }
}
