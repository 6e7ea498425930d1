package org.tapedeck.framework.offer;

import java.util.Optional;
import java.util.function.Predicate;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.Operation;

/**
 * A command that may be offered.
 *
 * @param word as a reply names it
 * @param command what the cassette must have; empty when any one will do
 * @param deletesOrder whether it needs the right to delete orders
 * @param atRest whether what is disabled does not matter
 * @param isTaken whether the object's state, and all that belongs to it, allows it
 */
record Offer<C extends Case>(
    String word,
    Operation operation,
    Optional<PaymentCommand> command,
    boolean deletesOrder,
    boolean atRest,
    Predicate<C> isTaken) {

  static <C extends Case> Offer<C> of(
      Operation operation, PaymentCommand command, Predicate<C> isTaken) {
    return new Offer<>(operation.name(), operation, Optional.of(command), false, false, isTaken);
  }

  /** Any cassette has it. */
  static <C extends Case> Offer<C> of(Operation operation, Predicate<C> isTaken) {
    return new Offer<>(operation.name(), operation, Optional.empty(), false, false, isTaken);
  }

  /** A form of the same operation that has a word of its own, such as BATCHCLOSE.FORCE. */
  Offer<C> form(String form, Predicate<C> other) {
    return new Offer<>(
        operation.name() + "." + form, operation, command, deletesOrder, atRest, other);
  }

  /** The form of it that deletes the order, too. */
  Offer<C> deleting(Predicate<C> other) {
    return new Offer<>(operation.name() + ".DELETE", operation, command, true, atRest, other);
  }

  Offer<C> evenAtRest() {
    return new Offer<>(word, operation, command, deletesOrder, true, isTaken);
  }
}
