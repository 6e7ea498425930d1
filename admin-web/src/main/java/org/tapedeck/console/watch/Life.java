package org.tapedeck.console.watch;

import java.util.List;
import java.util.function.Function;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/**
 * The life of a payment or a credit, as the journal has it, piece by piece.
 *
 * @param member PAYMENTNUMBER or CREDITNUMBER
 */
record Life(String merchant, String order, String member, String number) {

  /** At most so many entries that begin after one, the oldest first. */
  List<LifeEntry> after(Function<Say, List<Row>> asked, String entry, int most) {
    return asked
        .apply(
            Say.the("QUERYJOURNAL")
                .with("MERCHANTNUMBER", merchant)
                .with("ORDERNUMBER", order)
                .with(member, number)
                .with("AFTERENTRY", entry)
                .with("RETURNATMOST", most))
        .stream()
        .map(LifeEntry::new)
        .toList();
  }

  /** Where to go on behind some entries. */
  static String last(List<LifeEntry> entries) {
    Row last = entries.get(entries.size() - 1).row();
    return last.text("entry");
  }
}
