package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/** Puts an approved payment into a batch: for Deposit, and for DEPOSITFLAG. */
@Dependent
class Depositing {

  private final CurrentBatch currentBatch;

  @Inject
  Depositing(CurrentBatch currentBatch) {
    this.currentBatch = currentBatch;
  }

  /**
   * @param named the batch's number; empty for the current one
   * @throws org.tapedeck.framework.command.Refused when the named batch does not take it
   */
  void deposit(Order order, Payment payment, long amount, Optional<Integer> named, Instant now) {
    deposit(order, payment, amount, currentBatch.of(order, named, now), now);
  }

  /** The same of money that is there already, so that it is in a batch, the named one or not. */
  void depositPaid(
      Order order, Payment payment, long amount, Optional<Integer> named, Instant now) {
    deposit(order, payment, amount, currentBatch.preferring(order, named, now), now);
  }

  private static void deposit(Order order, Payment payment, long amount, Batch batch, Instant now) {
    payment.deposit(amount, batch.id(), now);
    order.deposited(now);
    batch.addPayment(order.money(amount), payment.hasSlip(), now);
  }
}
