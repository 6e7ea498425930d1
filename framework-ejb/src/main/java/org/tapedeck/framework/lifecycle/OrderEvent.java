package org.tapedeck.framework.lifecycle;

/** What can happen to an order. */
public enum OrderEvent {
  ACCEPT,
  APPROVE,
  DEPOSIT,
  REFUND,
  CANCEL,
  CLOSE
}
