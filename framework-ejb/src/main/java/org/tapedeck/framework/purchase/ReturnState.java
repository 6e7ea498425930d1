package org.tapedeck.framework.purchase;

/** What has become of a return token. */
public enum ReturnState {
  /** The buyer may be away by it. */
  OPEN,
  /** He came back by it. */
  CAME,
  /** Nobody need come by it any more. */
  CLOSED
}
