package org.tapedeck.redirect.saman;

/**
 * The generations of the gateway that are spoken (section 3.1).
 *
 * <p>A receipt's length: the seed has 20 characters, the REST specification up to 50 and examples
 * of two.
 */
enum Profile {
  SOAP(20),
  REST(1);

  private final int shortestReceipt;

  Profile(int shortestReceipt) {
    this.shortestReceipt = shortestReceipt;
  }

  int shortestReceipt() {
    return shortestReceipt;
  }
}
