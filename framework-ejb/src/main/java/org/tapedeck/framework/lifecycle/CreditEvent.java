package org.tapedeck.framework.lifecycle;

/** What can happen to a credit. */
public enum CreditEvent {
  REFUND,
  REFUND_REVERSAL,
  BATCH_CLOSE,
  BATCH_PURGE
}
