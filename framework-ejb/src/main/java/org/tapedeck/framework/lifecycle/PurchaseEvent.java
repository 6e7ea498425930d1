package org.tapedeck.framework.lifecycle;

/** What moves a purchase in two parts. */
public enum PurchaseEvent {
  RESERVE,
  PART_ONE,
  BOUGHT,
  REFUSED,
  RELEASE,
  EXPIRE
}
