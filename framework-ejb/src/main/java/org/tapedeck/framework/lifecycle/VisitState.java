package org.tapedeck.framework.lifecycle;

import java.util.EnumSet;
import java.util.Set;

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
  REVIEW;

  /** While these last a bank is asked; at other times the buyer is away, or all is over. */
  public static final Set<VisitState> AT_BANK = EnumSet.of(CREATED, CONFIRMING);
}
