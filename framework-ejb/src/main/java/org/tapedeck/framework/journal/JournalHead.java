package org.tapedeck.framework.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the chain ends. */
@Entity
@Table(name = "JOURNAL_HEAD")
public class JournalHead {

  /** There is one. */
  public static final int ID = 1;

  /** What stands before the first link. */
  private static final String NOTHING = "0".repeat(64);

  @Id private int id = ID;

  @Column(name = "CHAIN_POSITION")
  private long position;

  @Column(name = "HASH")
  private String hash = NOTHING;

  protected JournalHead() {}

  /** Of a chain that has no link yet. */
  public static JournalHead first() {
    return new JournalHead();
  }

  /** Of a chain whose last link is this. */
  public static JournalHead at(JournalEntry last) {
    JournalHead head = new JournalHead();
    head.moveTo(last);
    return head;
  }

  /** The entry is the next link. */
  void seal(JournalEntry entry) {
    entry.seal(position + 1, hash);
    moveTo(entry);
  }

  private void moveTo(JournalEntry entry) {
    position = entry.position();
    hash = entry.hash();
  }

  public long position() {
    return position;
  }

  public String hash() {
    return hash;
  }
}
