package org.tapedeck.framework.lifecycle;

/** What can happen to a credit. */
public enum CreditEvent {
  REFUND,
  BATCH_CLOSE
}
