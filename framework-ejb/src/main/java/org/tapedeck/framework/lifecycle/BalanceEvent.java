package org.tapedeck.framework.lifecycle;

/** What can happen to the balance status of a batch. */
public enum BalanceEvent {
  TOTALS_AGREE,
  TOTALS_DIFFER,
  FORCE
}
