package org.tapedeck.framework.simulation;

import java.util.EnumMap;
import java.util.Map;

/** Which faults there are in one history, and how often they came. */
final class Weather {

  private final Map<Fault, Integer> chances = new EnumMap<>(Fault.class);
  private final Map<Fault, Integer> came = new EnumMap<>(Fault.class);
  private final Chance chance;
  private final Story story;
  private boolean isCalm;

  /** Some faults are rare in this history and others frequent, so that each has its days. */
  Weather(Chance chance, Story story) {
    this.chance = chance;
    this.story = story;
    int wildness = chance.of(0, 50, 100, 100, 200);
    for (Fault fault : Fault.values()) {
      chances.put(fault, fault.wild() * wildness / 100 * chance.of(0, 0, 1, 1, 2, 4));
    }
  }

  /** Whether this fault comes now. */
  boolean brings(Fault fault) {
    boolean now = !isCalm && chance.perMille(Math.min(500, chances.get(fault)));
    if (now) {
      came.merge(fault, 1, Integer::sum);
      story.tell("    " + fault.inWords());
    }
    return now;
  }

  /** No fault comes any more. */
  void calmsDown() {
    isCalm = true;
  }

  Map<Fault, Integer> came() {
    return came;
  }
}
