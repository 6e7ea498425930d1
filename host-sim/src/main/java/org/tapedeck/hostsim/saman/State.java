package org.tapedeck.hostsim.saman;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a payment ended at the bank, as the return says it. */
enum State {
  // spotless:off
  //                                  with blanks                             Status
  OK                               ("OK",                                     2),
  CANCELEDBYUSER                   ("Canceled By User",                       1),
  INVALIDAMOUNT                    ("Invalid Amount",                         3),
  INVALIDTRANSACTION               ("Invalid Transaction",                    3),
  INVALIDCARDNUMBER                ("Invalid Card Number",                    3),
  NOSUCHISSUER                     ("No Such Issuer",                         3),
  EXPIREDCARDPICKUP                ("Expired Card Pick Up",                   3),
  ALLOWABLEPINTRIESEXCEEDEDPICKUP  ("Allowable PIN Tries Exceeded Pick Up",   3),
  EXPIREDACCOUNT                   ("Expired Account",                        3),
  INCORRECTPIN                     ("Incorrect PIN",                          3),
  EXCEEDSWITHDRAWALAMOUNTLIMIT     ("Exceeds Withdrawal Amount Limit",        3),
  TRANSACTIONCANNOTBECOMPLETED     ("Transaction Cannot Be Completed",        3),
  RESPONSERECEIVEDTOOLATE          ("Response Received Too Late",             3),
  SUSPECTEDFRAUDPICKUP             ("Suspected Fraud Pick Up",                3),
  NOSUFFICIENTFUNDS                ("No Sufficient Funds",                    3),
  ISSUERDOWN_SLM                   ("Issuer Down_Slm",                        3),
  TMEERROR                         ("TME Error",                              3),
  MERCHANTINVALID                  ("Merchant Invalid",                       3),
  DONOTHONOUR                      ("Do Not Honour",                          3),
  HONOURWITHIDENTIFICATION         ("Honour With Identification",             3);
  // spotless:on

  private final String spaced;
  private final int status;

  State(String spaced, int status) {
    this.spaced = spaced;
    this.status = status;
  }

  static State of(String joined) {
    return valueOf(joined.toUpperCase(Locale.ROOT));
  }

  static List<String> joinedTexts() {
    return Arrays.stream(values()).map(State::joined).toList();
  }

  String joined() {
    return spaced.replace(" ", "");
  }

  /**
   * @param way a value of the knob {@code state-text}
   */
  String text(String way) {
    return switch (way) {
      case "spaced" -> spaced.replace("_", " ");
      case "underscored" -> spaced.replace(" ", "_");
      case "empty" -> "";
      case "unknown" -> "Untold";
      case "lower" -> joined().toLowerCase(Locale.ROOT);
      default -> joined();
    };
  }

  /** The numeric Status of the later generations. */
  int status() {
    return status;
  }
}
