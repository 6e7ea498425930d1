package org.tapedeck.framework.cardholder;

/** Whether a payment goes on when nobody could say who pays: tapedeck.3ds.when-unavailable. */
public enum Policy {
  ACCEPT,
  REFUSE
}
