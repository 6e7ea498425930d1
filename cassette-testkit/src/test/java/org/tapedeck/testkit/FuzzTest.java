package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How many inputs are enough, and what is told of one that fails. */
class FuzzTest {

  private final long later = System.nanoTime() + TimeUnit.HOURS.toNanos(1);

  @Test
  void allAreTriedWhenThereIsTime() {
    assertEquals(20, Fuzz.inputs(20, later, random -> {}));
  }

  @Test
  void tooFewAreNoProof() {
    long now = System.nanoTime();
    AssertionError said =
        assertThrows(AssertionError.class, () -> Fuzz.inputs(20, now, random -> {}));
    assertTrue(said.getMessage().contains("0 of 20 inputs"), said::getMessage);
  }

  @Test
  void whatFailsTellsItsSeed() {
    AssertionError said =
        assertThrows(
            AssertionError.class,
            () ->
                Fuzz.inputs(
                    20,
                    later,
                    random -> {
                      throw new IllegalStateException("here");
                    }));
    assertTrue(said.getMessage().startsWith("-Dtapedeck.fuzz.seed="), said::getMessage);
  }
}
