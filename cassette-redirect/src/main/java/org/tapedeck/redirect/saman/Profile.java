package org.tapedeck.redirect.saman;

/**
 * The generations of the gateway that are spoken (section 3.1).
 *
 * <p>A receipt's length: the seed has 20 characters, the REST specification up to 50 and examples
 * of two.
 */
enum Profile {
  // spotless:off
  //   shortest receipt  a second verify answers
  SOAP(20,               "same"),
  REST(1,                "code2");
  // spotless:on

  private final int shortestReceipt;
  private final String repeatVerify;

  Profile(int shortestReceipt, String repeatVerify) {
    this.shortestReceipt = shortestReceipt;
    this.repeatVerify = repeatVerify;
  }

  int shortestReceipt() {
    return shortestReceipt;
  }

  String repeatVerify() {
    return repeatVerify;
  }
}
