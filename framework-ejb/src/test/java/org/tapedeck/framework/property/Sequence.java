package org.tapedeck.framework.property;

import java.util.ArrayList;
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
      Said next =
          rarest(
              server,
              seen,
              () -> commands.next(drawn),
              draw.percent(isOff(server) ? 80 : 33) ? CHOICE : 1);
      seen.merge(server.outlook(next), 1, Integer::sum);
      server.hears(next);
      drawn.add(next);
      looks(drawn);
    }
    return new Sequence(drawn);
  }

  /** What is refused because something is off is worth a choice. */
  private static boolean isOff(PaperServer server) {
    return !server.ledger().disabled.isEmpty();
  }

  private static Said rarest(
      PaperServer server, Map<String, Integer> seen, Supplier<Said> commands, int choice) {
    return Stream.generate(commands)
        .limit(choice)
        .map(said -> Map.entry(said, seen.getOrDefault(server.outlook(said), 0)))
        .min(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
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

  boolean differs(List<Answer> answers, PaperServer server) {
    return firstDifference(answers, server) < answers.size();
  }

  /** The first command that a server on paper answers otherwise; behind the last one when none. */
  int firstDifference(List<Answer> answers, PaperServer server) {
    int at = 0;
    while (at < answers.size() && same(answers, server, at)) {
      at++;
    }
    return at;
  }

  private boolean same(List<Answer> answers, PaperServer server, int at) {
    try {
      return answers.get(at).equals(server.hears(commands.get(at)));
    } catch (RuntimeException broken) {
      // A mistake may lead into what cannot be; the right server on paper never gets there.
      return false;
    }
  }
}
