package org.tapedeck.framework.purchase;

import java.net.URI;
import java.time.Duration;
import org.tapedeck.cassette.visit.Instruction;

/** The pages that lead a buyer on. */
final class Pages {

  /** So long a buyer looks at a page of the shop's before it asks again. */
  private static final Duration A_MOMENT = Duration.ofSeconds(3);

  private Pages() {}

  static Next to(Instruction instruction) {
    return new Next.Say(new Answer.Onward(instruction, Duration.ZERO));
  }

  /** Straight back to the shop, whose part two goes on with it. */
  static Next home(URI returnUrl) {
    return to(new Instruction.Get(returnUrl));
  }

  /** The same, but a bank or host has not answered yet. */
  static Next homeLater(URI returnUrl) {
    return new Next.Say(new Answer.Onward(new Instruction.Get(returnUrl), A_MOMENT));
  }
}
