package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Eight clients give commands while their server is killed at named steps and at any time, its
 * broker loses everything and its database is restarted. In the end nothing is in doubt, both books
 * agree, and what was answered is still true.
 *
 * <p>More of it: {@code -Dtapedeck.storm.rounds=18}, and {@code -Dtapedeck.storm.seed} for the dice
 * of a run that was told.
 */
class StormIT {

  @Test
  void whateverDiesNothingIsLostAndNothingIsDoneTwice() throws IOException, InterruptedException {
    long seed = Long.getLong("tapedeck.storm.seed", 1);
    int rounds = Integer.getInteger("tapedeck.storm.rounds", 0);
    List<Round> all = rounds == 0 ? Round.few() : Round.many(rounds, seed);
    try (Storm storm = new Storm(Stage.shared(), new Random(seed))) {
      Figures figures = storm.rage(all);
      assertEquals(List.of(), storm.differences());
      System.out.println("storm with seed " + seed + ": " + figures);
    }
  }
}
