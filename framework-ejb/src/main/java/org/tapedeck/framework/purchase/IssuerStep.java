package org.tapedeck.framework.purchase;

/** How far the card's holder has come with his issuer. */
enum IssuerStep {
  /** He has not been asked anything, and need not be. */
  NONE,
  /** The directory of his card's scheme has to say whether he is to be asked. */
  TO_BE_FOUND,
  /** He was sent to a page of his issuer's. */
  AT_ISSUER,
  /** The issuer has let him pass. */
  PASSED
}
