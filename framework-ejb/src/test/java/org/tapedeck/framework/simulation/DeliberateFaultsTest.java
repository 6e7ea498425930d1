package org.tapedeck.framework.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapedeck.framework.harness.DatabaseKind;

/** The simulation is worth what it notices: an engine that is wrong in one thing is found out. */
class DeliberateFaultsTest {

  /** So many histories at the most until each is found. */
  private static final int MOST = 60;

  private static Stage stage;

  @BeforeAll
  static void build() {
    // What is wrong here is wrong on every database.
    assumeTrue(DatabaseKind.ofThisRun() == DatabaseKind.DERBY);
    stage = new Stage();
  }

  @AfterAll
  static void clear() {
    if (stage != null) {
      stage.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isFound(DeliberateFault fault) {
    long seed = fault.from();
    long end = seed + MOST;
    while (seed < end && !play(seed, fault.wiring()).breaks(fault.sentence())) {
      seed++;
    }
    assertTrue(seed < end, fault + " was not found by " + MOST + " histories");
    assertEquals(List.of(), play(seed, new Wiring()).broken(), "and the engine is not to blame");
  }

  private static History.Outcome play(long seed, Wiring wiring) {
    return History.of(seed, stage, wiring);
  }

  /** What no engine breaks may be true of every engine. */
  @Test
  void eachSentenceIsBrokenByOne() {
    assertEquals(
        new TreeSet<>(Invariants.sentences()),
        Stream.of(DeliberateFault.values())
            .map(DeliberateFault::sentence)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
