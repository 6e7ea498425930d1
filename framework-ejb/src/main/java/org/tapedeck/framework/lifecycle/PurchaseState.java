package org.tapedeck.framework.lifecycle;

/** The states of a purchase in two parts. NONE is the state before it exists. */
public enum PurchaseState {
  NONE,
  RESERVED,
  ATTEMPTING,
  PURCHASED,
  FAILED,
  RELEASED
}
