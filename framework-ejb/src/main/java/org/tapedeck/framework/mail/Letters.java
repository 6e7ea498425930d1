package org.tapedeck.framework.mail;

import java.time.Instant;
import java.util.List;

/**
 * Mails on their way, as the database keeps them. Who has claimed one sends it, and what another
 * one took over in the meantime is left alone.
 */
public interface Letters {

  /** Notes that a receipt is mailed, and says whether it never was before. */
  boolean isFirstOf(String receiptId);

  /** Notes that a purchase is confirmed by mail, and says whether it never was before. */
  boolean isFirstConfirmationOf(String transactionId);

  boolean isWritten(String kind, String objectId);

  void add(Letter letter);

  /** How many warnings were written of late; the row is locked until the transaction ends. */
  WarningCount lockWarnings();

  /** What is due, the longest due first. */
  List<Letter> due(Instant now, int most);

  /**
   * Takes a letter for one try, so that no other server sends it too, until the given time.
   *
   * @return false when somebody else was faster
   */
  boolean claim(Letter letter, Instant until);

  /** The claimed one was sent. */
  void sent(Letter claimed, Instant now);

  /** The claimed one was not sent; it is due again later. */
  void failed(Letter claimed, String why, Instant again);

  /**
   * One is not to be sent any more.
   *
   * @return false when it has ended before
   */
  boolean givenUp(Letter letter, String why, Instant now);

  /** What waits since before this time. */
  List<Letter> waitingSince(Instant before, int most);

  /** Removes some of what has ended before, and says whether there may be more. */
  boolean sweep(Instant endedBefore);
}
