package org.tapedeck.framework.journal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Transactions;

/** Where the journal of an engine is sealed and given out, its steps in their own transactions. */
final class Desk {

  private final Sealing sealing;
  private final SealRound round;

  Desk(Engine engine) {
    Transactions transactions = engine.parts().transactions();
    this.sealing =
        new Sealing(engine.parts().journal()) {
          @Override
          public int seal(int most) {
            return transactions.inOne(() -> super.seal(most));
          }

          @Override
          public JournalHead head() {
            return transactions.inOne(() -> super.head());
          }

          @Override
          public List<JournalEntry> read(long afterPosition, int most) {
            return transactions.inOne(() -> super.read(afterPosition, most));
          }
        };
    this.round = new SealRound(sealing);
  }

  /** The timer goes off. */
  void seals() {
    round.run();
  }

  Sealing sealing() {
    return sealing;
  }

  /** The file. */
  String text() {
    StringBuilder text = new StringBuilder();
    assertDoesNotThrow(() -> new JournalReading(round, sealing).read(text));
    return text.toString();
  }

  /** What the shipped program says of the file. */
  String verified() {
    return ShippedVerifier.of(text());
  }
}
