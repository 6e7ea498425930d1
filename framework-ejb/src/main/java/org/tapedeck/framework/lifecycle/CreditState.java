package org.tapedeck.framework.lifecycle;

/** The states of a credit. NONE is the state before it exists. */
public enum CreditState {
  NONE,
  RESET,
  PENDING,
  REFUNDED,
  VOID,
  DECLINED,
  CLOSED
}
