package org.tapedeck.framework.purchase;

import jakarta.ejb.ApplicationException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The refusal of a shop's call. It travels as an exception so that the transaction it leaves is
 * rolled back: a refused call has changed nothing.
 */
@ApplicationException(rollback = true)
public class NotTaken extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final PurchaseFailure failure;

  NotTaken(PurchaseFailure failure) {
    super(failure.sentence(), null, false, false);
    this.failure = failure;
  }

  static void because(PurchaseFailure failure) {
    throw new NotTaken(failure);
  }

  PurchaseFailure failure() {
    return failure;
  }

  /** The refusal that a failure is, or that the container has wrapped into one. */
  static Optional<NotTaken> in(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(NotTaken.class::isInstance)
        .map(NotTaken.class::cast)
        .findFirst();
  }
}
