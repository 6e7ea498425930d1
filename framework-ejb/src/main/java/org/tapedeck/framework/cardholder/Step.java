package org.tapedeck.framework.cardholder;

import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;

/** What is to be done before the card is charged. */
public sealed interface Step {

  /**
   * The browser goes to the cardholder's bank, and comes back to the payment's termUrl with the
   * fields PaRes and MD.
   *
   * @param instruction with the fields PaReq, MD and TermUrl
   * @param kept what {@link CardholderAuthentication#judge} needs; no secret and no card number in
   *     it
   */
  record Redirect(Instruction.Post instruction, Values kept) implements Step {}

  /**
   * There is no bank to ask: {@link AuthenticationStatus#NOT_ENROLLED}, or {@link
   * AuthenticationStatus#UNAVAILABLE}, for which the {@link Policy} has the word.
   *
   * @param sentence for the merchant; no secret in it
   */
  record NotNeeded(AuthenticationStatus status, String sentence) implements Step {}
}
