package org.tapedeck.framework.lifecycle;

/** The states of an order. NONE is the state before it exists. */
public enum OrderState {
  NONE,
  REQUESTED,
  ORDERED,
  REFUNDABLE,
  REJECTED,
  PENDING,
  CANCELED,
  CLOSED
}
