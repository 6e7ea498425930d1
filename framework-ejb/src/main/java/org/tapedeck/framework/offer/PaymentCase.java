package org.tapedeck.framework.offer;

import java.time.Instant;
import java.util.Optional;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.order.Payment;

/**
 * A payment.
 *
 * @param batch the one that it is in
 * @param credited what credits of its host's take out of it
 * @param isPaidAtBank whether its buyer has paid it on a bank's page
 */
record PaymentCase(
    PaymentOfOrder row,
    Optional<Batch> batch,
    long credited,
    boolean isPaidAtBank,
    Asking asking,
    Instant now)
    implements AskedCase {

  @Override
  public String id() {
    return "P:" + payment().id();
  }

  @Override
  public Account.Key account() {
    return Accounts.of(order());
  }

  /** Wholly, at least. */
  boolean mayBeTakenBack() {
    return hasExpired()
        ? Rule.allHold(OrderRules.EXPIRED_REVERSAL, isPaidAtBank)
        : Rule.allHold(OrderRules.APPROVE_REVERSAL, new OrderRules.Reversing(order(), payment(), 0))
            && Rule.allHold(OrderRules.NOTHING_GIVEN_BACK, credited);
  }

  boolean mayBeDeposited() {
    return !hasExpired()
        && Rule.allHold(
            OrderRules.DEPOSIT,
            new OrderRules.Depositing(order(), payment(), payment().approveAmount()));
  }

  boolean mayLeaveItsBatch() {
    return Rule.allHold(OrderRules.DEPOSIT_REVERSAL, payment())
        && Rule.allHold(OrderRules.NOTHING_GIVEN_BACK, credited)
        && batch.filter(it -> Rule.allHold(BatchRules.REMOVE, it)).isPresent();
  }

  private boolean hasExpired() {
    return payment().state() == PaymentState.APPROVAL_EXPIRED || payment().isOverdue(now);
  }

  private Payment payment() {
    return row.payment();
  }

  private Order order() {
    return row.order();
  }
}
