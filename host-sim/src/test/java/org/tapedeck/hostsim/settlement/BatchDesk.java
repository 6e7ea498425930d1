package org.tapedeck.hostsim.settlement;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tapedeck.hostsim.behaviour.Amounts;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Books;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.HandClock;
import org.tapedeck.hostsim.terminals.Terminals;

/** The settlement desk, and the batch of W12 with changes to single records. */
final class BatchDesk {
  final HandClock clock = new HandClock("2002-09-11T22:00:00Z");
  final Books books = new Books();
  private Settlement settlement =
      new Settlement(books, clock, Terminals.ANY, false, false, Amounts.FAULTS);

  BatchDesk with(boolean spaceAccepted, boolean voidsIgnored) {
    settlement =
        new Settlement(books, clock, Terminals.ANY, spaceAccepted, voidsIgnored, Amounts.FAULTS);
    return this;
  }

  BatchDesk serving(Terminals terminals) {
    settlement = new Settlement(books, clock, terminals, false, false, Amounts.FAULTS);
    return this;
  }

  /** The records of W12 by their letters, a to e. */
  static Map<String, String> w12() {
    Map<String, String> records = new LinkedHashMap<>();
    for (String letter : "a b c d e".split(" ")) {
      records.put(letter, Examples.record("W12" + letter));
    }
    return records;
  }

  static Map<String, String> w12(String letter, String changes) {
    Map<String, String> records = w12();
    records.compute(letter, (l, record) -> Changed.by(record, changes));
    return records;
  }

  /** W12 with a sale of 1.00 more than its net deposit. */
  static Map<String, String> netDeposit(long net) {
    Map<String, String> records = w12("c", String.format(Locale.ROOT, "at 85 %012d", net + 100));
    String totals = String.format(Locale.ROOT, "at 26 %016d; at 58 %016d", net + 200, net);
    records.compute("e", (l, record) -> Changed.by(record, totals));
    return records;
  }

  Reply send(Map<String, String> records) {
    Batch batch = settlement.newBatch();
    records.values().forEach(batch::take);
    return settlement.answer(batch);
  }

  String answerTo(Map<String, String> records) {
    return send(records).text();
  }
}
