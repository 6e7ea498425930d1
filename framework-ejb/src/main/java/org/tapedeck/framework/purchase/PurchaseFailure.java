package org.tapedeck.framework.purchase;

/** Why a call is refused: fail_code and fail_desc (redirect specification, section 5.6). */
public enum PurchaseFailure {
  // spotless:off
  NOT_OF_MAKE_RESERVATION(1, "The crypto_block was not made by make_reservation.");
  // spotless:on

  private final int code;
  private final String sentence;

  PurchaseFailure(int code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  public int code() {
    return code;
  }

  public String sentence() {
    return sentence;
  }
}
