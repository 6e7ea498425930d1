package org.tapedeck.console.settle;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** All that a search finds, of which a part is in memory at a time. */
final class Every {

  private static final int PART = 500;

  private Every() {}

  /**
   * @throws org.tapedeck.console.Incomplete when the door refuses to go on
   * @param search the search from its beginning, anew for each part
   */
  static void row(Desk desk, Supplier<Say> search, Consumer<Row> use) {
    List<Row> part = desk.ask(search.get().with("RETURNATMOST", PART));
    part.forEach(use);
    while (part.size() == PART) {
      String last = part.get(PART - 1).key();
      part = desk.more(search.get().with("RETURNATMOST", PART).with("AFTERKEY", last));
      part.forEach(use);
    }
  }
}
