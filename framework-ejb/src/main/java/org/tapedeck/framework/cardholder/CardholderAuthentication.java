package org.tapedeck.framework.cardholder;

import jakarta.enterprise.context.Dependent;
import org.tapedeck.cassette.Values;

/** Cardholder authentication in front of a card payment, by 3-D Secure 1.0.2. */
@Dependent
public class CardholderAuthentication {

  /** Whether the settings name a directory. Without one nothing else here may be asked. */
  public boolean isOn() {
    return false;
  }

  /** What is done when nobody can say who pays, for {@link AuthenticationStatus#mayGoOn}. */
  public Policy policy() {
    return Policy.REFUSE;
  }

  /**
   * Asks the directory of the card scheme whether the card takes part. It waits for the network, up
   * to 20 seconds: no transaction may be open. Whatever network and directory do ends in a step.
   *
   * @throws IllegalArgumentException when the amount has no minor units, or more than 12 digits
   */
  public Step begin(Asked asked) {
    throw new UnsupportedOperationException();
  }

  /**
   * Judges what a browser has brought. It asks nobody. The same PaRes is worth the same again: who
   * charges a card for it has to see that it is done once.
   *
   * @param paRes as it came; null for none
   * @param kept of the {@link Step.Redirect} of this very payment, never found by MD
   */
  public Judgement judge(String paRes, Values kept) {
    throw new UnsupportedOperationException();
  }
}
