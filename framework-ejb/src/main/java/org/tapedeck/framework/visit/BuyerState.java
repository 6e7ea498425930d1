package org.tapedeck.framework.visit;

/** What a buyer is told of a visit. */
public enum BuyerState {
  /** Nothing is known yet. */
  WAITING,
  /** The bank has a further page for him. */
  SENT_ON,
  PAID,
  NOT_PAID,
  TIMED_OUT,
  /** The bank gives no clear word; a person looks, and money that was taken is given back. */
  IN_DOUBT
}
