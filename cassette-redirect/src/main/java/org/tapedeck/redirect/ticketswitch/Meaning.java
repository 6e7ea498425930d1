package org.tapedeck.redirect.ticketswitch;

/** What a row of the code table makes of an answer. */
enum Meaning {
  /** The card's issuer or the seller said no. */
  DECLINED,
  /** Something about the order is wrong, or too late. */
  INVALID,
  /** We are set up wrongly, or have a bug. */
  MISCONFIGURED,
  /** Later it may be. */
  LATER,
  /** A new token was used before: another one is tried, once. */
  ANOTHER_TOKEN,
  /** It is bought, or may be: transaction_info tells. */
  LOOK_UP,
  /** A person has to look. */
  DOUBTFUL,
  /** Nobody knows. */
  UNKNOWN
}
