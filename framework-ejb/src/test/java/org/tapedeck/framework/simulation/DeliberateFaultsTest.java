package org.tapedeck.framework.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapedeck.framework.harness.DatabaseKind;

/** The simulation is worth what it notices: an engine that is wrong in one thing is found out. */
class DeliberateFaultsTest {

  /** So many histories at the most until each is found. */
  private static final int MOST = 300;

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
    long seed = 1;
    while (seed <= MOST && History.of(seed, stage, fault.wiring()).isGood()) {
      seed++;
    }
    assertTrue(seed <= MOST, fault + " was not found by " + MOST + " histories");
  }
}
