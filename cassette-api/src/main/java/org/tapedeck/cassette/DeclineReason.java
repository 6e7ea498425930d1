package org.tapedeck.cassette;

/** Why a host said no. */
public enum DeclineReason {
  /** The issuer declined. */
  DECLINED,
  /** The merchant is asked to call the issuer. */
  REFERRAL,
  /** The card is to be kept. */
  PICK_UP,
  /** Something in the request, such as the card number, is not valid. */
  INVALID,
  /** The host refused a batch as a whole; nothing of it was settled. */
  BATCH_REJECTED,
  /** The host has another batch under this number; this one needs a new number. */
  BATCH_NUMBER_TAKEN
}
