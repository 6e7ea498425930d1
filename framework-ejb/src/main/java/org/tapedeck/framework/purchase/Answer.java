package org.tapedeck.framework.purchase;

import java.time.Duration;
import java.util.Optional;
import org.tapedeck.cassette.visit.Instruction;

/** What a call of a shop has come to; all of it is committed. */
public sealed interface Answer {

  /** It was refused, and nothing changed. */
  record Failed(PurchaseFailure failure) implements Answer {}

  /** The order is held for the shop. */
  record Reserved(Transaction transaction) implements Answer {}

  /**
   * The buyer has to go to a page first.
   *
   * @param pause how long the page waits before it leads on
   */
  record Onward(Instruction instruction, Duration pause) implements Answer {}

  /**
   * The purchase has come to its end.
   *
   * @param no empty when it is bought
   */
  record Finished(Transaction transaction, Optional<PurchaseNo> no) implements Answer {}

  /** What is known of a purchase. */
  record Told(Transaction transaction) implements Answer {}

  /** Whether a reservation was given back. */
  record Released(boolean done) implements Answer {}
}
