package org.tapedeck.framework.cardholder;

import java.util.Set;

/** How an authentication ended, and whether the card may be charged then. */
public enum AuthenticationStatus {
  // spotless:off
  /** PARes Y: he has shown that he is the cardholder. */
  AUTHENTICATED("The cardholder was authenticated.",                      Set.of(Policy.ACCEPT, Policy.REFUSE)),
  /** PARes A: his bank has no way to ask him yet, and proves that it was asked. */
  ATTEMPTED(    "The cardholder's bank proves that it was asked.",        Set.of(Policy.ACCEPT, Policy.REFUSE)),
  /** VERes N: the card takes no part in 3-D Secure. */
  NOT_ENROLLED( "The card takes no part in 3-D Secure.",                  Set.of(Policy.ACCEPT, Policy.REFUSE)),
  /** VERes U, PARes U, or a directory that gives no answer: nobody can say. */
  UNAVAILABLE(  "Whether it is the cardholder could not be found out.",   Set.of(Policy.ACCEPT)),
  /** PARes N, or a browser that came back without any: he has not shown it. */
  FAILED(       "The cardholder was not authenticated.",                  Set.of()),
  /** A PaRes that no bank has made, or not for this payment: a person has to look. */
  FORGED(       "The buyer's browser brought a PaRes that proves nothing.", Set.of());
  // spotless:on

  private final String sentence;
  private final Set<Policy> goesOnUnder;

  AuthenticationStatus(String sentence, Set<Policy> goesOnUnder) {
    this.sentence = sentence;
    this.goesOnUnder = goesOnUnder;
  }

  /** Whether the card may be charged. */
  public boolean mayGoOn(Policy policy) {
    return goesOnUnder.contains(policy);
  }

  String sentence() {
    return sentence;
  }
}
