package org.tapedeck.console.money;

import java.util.List;
import java.util.function.Consumer;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** Goes through all that a search finds, so many rows at a time, to the end or for long enough. */
final class Walk {

  private final Desk desk;
  private final Say search;
  private final int atOnce;
  private List<Row> rows = List.of();

  Walk(Desk desk, Say search, int atOnce) {
    this.desk = desk;
    this.search = search.with("RETURNATMOST", atOnce);
    this.atOnce = atOnce;
  }

  /** Reads the first rows; false when there are none, or the door refuses and the page says why. */
  boolean begin() {
    rows = desk.ask(search);
    return !rows.isEmpty();
  }

  /**
   * @param readings how often it reads at most
   * @return whether that was all
   * @throws org.tapedeck.console.Incomplete when the door refuses to go on
   */
  boolean each(int readings, Consumer<Row> visit) {
    boolean more = !rows.isEmpty();
    for (int reading = 1; more && reading <= readings; reading++) {
      rows.forEach(visit);
      more = rows.size() == atOnce;
      rows = more ? desk.more(after(rows.get(atOnce - 1))) : List.of();
      more = more && !rows.isEmpty();
    }
    return !more;
  }

  /** Of a keyword that is said twice the last value counts. */
  private Say after(Row last) {
    return search.with("AFTERKEY", last.key());
  }
}
