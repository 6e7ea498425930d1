package org.tapedeck.cassette.visit;

/** What has become of an inbound call, once everything is committed. */
public enum Hearing {
  /** The visit is paid, by this proof, now or before. */
  PAID,
  /** The visit is not paid, and its payment is declined. */
  NOT_PAID,
  /** The proof is recorded, and the bank has not confirmed it yet. */
  CONFIRMING,
  /** The proof came when the visit was over, or paid by another: its money is given back. */
  TOO_LATE,
  /** The proof pays for another visit already. */
  USED_ELSEWHERE,
  /** A person has to look. */
  DOUBTFUL,
  /** Nothing was said that counts. */
  WAITING,
  /** The bank sends the buyer on to another page. */
  SENT_ON,
  /** The bank may charge. */
  MAY_CHARGE,
  /** The bank may not charge: what it asks about differs. */
  MAY_NOT_CHARGE,
  /** The bank may not charge: the visit was begun too long ago. */
  PROBED_TOO_LATE,
  /** The bank may not charge: it was told a moment ago that it may. */
  PROBED_AGAIN,
  /** The bank may not charge: the visit is over. */
  PROBED_WHEN_OVER,
  FORGED,
  /** There is no such visit in this account. */
  UNKNOWN_VISIT
}
