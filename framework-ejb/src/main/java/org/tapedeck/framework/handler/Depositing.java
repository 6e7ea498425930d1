package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/** Puts an approved payment into the current batch: for Deposit, and for DEPOSITFLAG. */
@Dependent
class Depositing {

  private final CurrentBatch currentBatch;

  @Inject
  Depositing(CurrentBatch currentBatch) {
    this.currentBatch = currentBatch;
  }

  void deposit(Order order, Payment payment, long amount, Instant now) {
    Batch batch = currentBatch.of(order, now);
    payment.deposit(amount, batch.id(), now);
    order.deposited(now);
    batch.addPayment(order.money(amount), now);
  }
}
