package org.tapedeck.framework.purchase;

/** Cards by the names that the specification gives them (section 5.2, acceptable_cards). */
public enum CardType {
  AMEX,
  MAESTRO,
  MASTERCARD,
  VISA
}
