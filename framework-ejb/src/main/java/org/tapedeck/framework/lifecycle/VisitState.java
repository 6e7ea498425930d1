package org.tapedeck.framework.lifecycle;

/**
 * The states of a buyer's way to the bank's pay page and back. NONE is the state before it exists.
 */
public enum VisitState {
  NONE,
  CREATED,
  REDIRECTED,
  VALIDATED,
  CONFIRMING,
  PAID,
  FAILED,
  TIMED_OUT,
  UNKNOWN,
  REVIEW
}
