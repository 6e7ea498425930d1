package org.tapedeck.framework.lifecycle;

/** The states of a bank's proof that a buyer has paid. NONE is the state before it exists. */
public enum ProofState {
  NONE,
  RESERVED,
  DEFERRED,
  USED,
  REFUSED,
  UNCONFIRMED,
  UNDO_PENDING,
  UNDONE,
  UNDO_FAILED,
  REVIEW
}
