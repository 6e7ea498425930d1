package org.tapedeck.framework.journal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The steps of making the chain longer and of reading it, a short transaction each. A bean of its
 * own, because a call inside one bean would bypass its transaction attribute.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sealing {

  private Journal journal;

  protected Sealing() {}

  @Inject
  public Sealing(Journal journal) {
    this.journal = journal;
  }

  /**
   * Seals entries that are committed. Whoever does it locks the head first, so of several servers
   * each goes on where the last one stopped.
   *
   * @return how many
   */
  public int seal(int most) {
    if (journal.unsealed(1).isEmpty()) {
      return 0;
    }
    JournalHead head = journal.lockHead();
    List<JournalEntry> entries = journal.unsealed(most);
    entries.forEach(head::seal);
    return entries.size();
  }

  /** Where the chain ends. */
  public JournalHead head() {
    return journal.head().orElseGet(JournalHead::first);
  }

  /** A page of the chain. */
  public List<JournalEntry> read(long afterPosition, int most) {
    return journal.chain(afterPosition, most);
  }
}
