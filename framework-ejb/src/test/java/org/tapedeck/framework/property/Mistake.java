package org.tapedeck.framework.property;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tapedeck.framework.model.PaperServer;
import org.tapedeck.framework.model.Slip;
import org.tapedeck.framework.model.StateTables;

/** A server on paper that is wrong in one thing. */
record Mistake(String name, Supplier<PaperServer> server) {

  /** A rule forgotten, a way between states forgotten, or a slip: every one there can be. */
  static Stream<Mistake> every() {
    StateTables right = new StateTables();
    return Stream.of(
            PaperServer.rules().stream()
                .map(it -> new Mistake("no rule: " + it, () -> PaperServer.without(it))),
            right.ways().stream()
                .map(it -> new Mistake("no way: " + it, () -> PaperServer.with(right.without(it)))),
            Arrays.stream(Slip.values())
                .map(it -> new Mistake("slip: " + it, () -> PaperServer.that(it))))
        .flatMap(it -> it);
  }
}
