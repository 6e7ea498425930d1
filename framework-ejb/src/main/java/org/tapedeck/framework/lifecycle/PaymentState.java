package org.tapedeck.framework.lifecycle;

/** The states of a payment. NONE is the state before it exists. */
public enum PaymentState {
  NONE,
  RESET,
  PENDING,
  APPROVED,
  APPROVAL_EXPIRED,
  DEPOSITED,
  DECLINED,
  CLOSED,
  VOID
}
