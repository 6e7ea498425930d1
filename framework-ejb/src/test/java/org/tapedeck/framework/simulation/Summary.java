package org.tapedeck.framework.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a simulation has come to, in figures. */
final class Summary implements Consumer<History.Outcome> {

  private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
  private final Map<Long, History.Outcome> broken = new TreeMap<>();
  private int histories;
  private int commands;
  private int holds;
  private int settled;
  private int crashes;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  @Override
  public void accept(History.Outcome outcome) {
    histories++;
    commands += outcome.commands();
    holds += outcome.holds();
    settled += outcome.settled();
    crashes += outcome.crashes();
    first = Math.min(first, outcome.seed());
    last = Math.max(last, outcome.seed());
    outcome.faults().forEach((fault, times) -> faults.merge(fault, times, Integer::sum));
    if (!outcome.isGood()) {
      broken.put(outcome.seed(), outcome);
    }
  }

  int settled() {
    return settled;
  }

  Map<Fault, Integer> faults() {
    return faults;
  }

  /** By their seeds. */
  Map<Long, History.Outcome> broken() {
    return broken;
  }

  String in(long seconds) {
    StringBuilder text =
        new StringBuilder(
            """
            | Histories | Seeds | Commands | Holds at the bank | Items settled | Crashes | Seconds | Failed |
            |---|---|---|---|---|---|---|---|
            | %d | %d to %d | %d | %d | %d | %d | %d | %d |

            | Fault | Times |
            |---|---|
            """
                .formatted(
                    histories,
                    first,
                    last,
                    commands,
                    holds,
                    settled,
                    crashes,
                    seconds,
                    broken.size()));
    faults.forEach(
        (fault, times) -> text.append("| %s | %d |\n".formatted(fault.inWords(), times)));
    return text.toString();
  }
}
