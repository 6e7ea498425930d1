package org.tapedeck.framework.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tapedeck.framework.model.Answer;
import org.tapedeck.framework.model.PaperServer;
import org.tapedeck.framework.model.Said;

/** Commands, one after the other. */
record Sequence(List<Said> commands) {

  static final int LENGTH = 75;

  /** The rarest of so many, now and then. */
  private static final int CHOICE = 40;

  /** After so many commands everything there is is looked at. */
  private static final int LOOK_EVERY = 8;

  /**
   * Draws one.
   *
   * @param seen how often each outlook was drawn so far; the rarest is preferred
   */
  static Sequence drawn(long seed, Map<String, Integer> seen) {
    PaperServer server = new PaperServer();
    Draw draw = new Draw(seed);
    Commands commands = new Commands(draw, server.ledger());
    List<Said> drawn = new ArrayList<>();
    while (drawn.size() < LENGTH) {
      Said next = rarest(server, seen, () -> commands.next(drawn), draw.of(1, 1, CHOICE));
      seen.merge(server.outlook(next), 1, Integer::sum);
      server.hears(next);
      drawn.add(next);
      looks(drawn);
    }
    return new Sequence(drawn);
  }

  private static Said rarest(
      PaperServer server, Map<String, Integer> seen, Supplier<Said> commands, int choice) {
    return Stream.generate(commands)
        .limit(choice)
        .min(Comparator.comparing(said -> seen.getOrDefault(server.outlook(said), 0)))
        .orElseThrow();
  }

  private static void looks(List<Said> drawn) {
    if (drawn.size() % (LOOK_EVERY + 2) == LOOK_EVERY) {
      for (String query : List.of("QUERYORDERS", "QUERYBATCHES")) {
        drawn.add(new Said("admin", query, new LinkedHashMap<>(), "yes"));
      }
    }
  }

  /** What a server on paper answers. */
  List<Answer> answers(PaperServer server) {
    return commands.stream().map(server::hears).toList();
  }
}
