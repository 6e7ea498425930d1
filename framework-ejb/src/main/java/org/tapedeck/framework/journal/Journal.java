package org.tapedeck.framework.journal;

import java.util.List;
import java.util.Optional;

/**
 * The journal, as the database keeps it. What is written belongs to the transaction that it tells
 * of, and is there when that is committed. Nothing is ever changed but for the seal, and nothing is
 * deleted.
 */
public interface Journal {

  /** Who acts while nobody is named: the server itself. A colon is in no user name. */
  String SERVER = "server:";

  /** A bank, or anybody who pretends to be one, or a buyer: whoever calls without a name. */
  String CALLER = "caller:";

  /** Somebody acts from now on in this transaction. */
  void by(String who);

  /** Writes, in this order. */
  void write(List<Note> notes);

  /**
   * What happened to an order and all that is in it, or to a batch, the oldest first.
   *
   * @param life as in {@link Subject}
   * @param objects only about these; none for all
   * @param after the number of the entry after which to begin; 0 for the first
   */
  List<JournalEntry> life(String life, List<String> objects, long after, int most);

  /** Entries that are committed and not sealed, in the order of their numbers. */
  List<JournalEntry> unsealed(int most);

  /** Entries after a position of the chain, in its order. */
  List<JournalEntry> chain(long afterPosition, int most);

  /** Where the chain ends; empty before its first link. */
  Optional<JournalHead> head();

  /** The same, locked, so that nobody else makes the chain longer; made when it is not there. */
  JournalHead lockHead();
}
