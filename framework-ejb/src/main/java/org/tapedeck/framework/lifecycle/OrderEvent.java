package org.tapedeck.framework.lifecycle;

/** What can happen to an order. */
public enum OrderEvent {
  RECEIVE,
  WALLET_COMPLETED,
  WALLET_FAILED,
  COMPLETE_ORDERED,
  COMPLETE,
  ACCEPT_ORDERED,
  ACCEPT,
  APPROVE,
  DEPOSIT,
  BATCH_CLOSE,
  REFUND,
  CANCEL,
  CLOSE
}
