package org.tapedeck.framework.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Reads the whole chain aloud, a line for each entry, page by page. */
@Dependent
public class JournalReading {

  /** Entries that are held at a time, of at most 4,000 characters each. */
  private static final int PAGE = 200;

  private final SealRound round;
  private final Sealing sealing;

  @Inject
  public JournalReading(SealRound round, Sealing sealing) {
    this.round = round;
    this.sealing = sealing;
  }

  /** Writes all that was committed before, and where the chain ended then. */
  public void read(Appendable out) throws IOException {
    round.run();
    JournalHead head = sealing.head();
    long last = 0;
    for (List<JournalEntry> page = page(last, head); !page.isEmpty(); page = page(last, head)) {
      for (JournalEntry entry : page) {
        out.append(JournalLine.of(entry));
      }
      last = page.get(page.size() - 1).position();
    }
    out.append(JournalLine.of(head));
  }

  /** What is sealed meanwhile belongs to the next reader. */
  private List<JournalEntry> page(long after, JournalHead head) {
    return sealing.read(after, PAGE).stream()
        .filter(entry -> entry.position() <= head.position())
        .toList();
  }
}
