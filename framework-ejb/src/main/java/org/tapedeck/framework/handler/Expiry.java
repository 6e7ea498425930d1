package org.tapedeck.framework.handler;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

/**
 * The steps of a round that lets approvals expire, a short transaction each. A bean of its own, as
 * {@link org.tapedeck.framework.flow.Steps} is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Expiry {

  private Orders orders;
  private Expiring expiring;
  private Clock clock;

  protected Expiry() {}

  @Inject
  public Expiry(Orders orders, Expiring expiring, Clock clock) {
    this.orders = orders;
    this.expiring = expiring;
    this.clock = clock;
  }

  /** The payments whose time has come, the oldest first. */
  public List<String> overdue(int most) {
    return orders.overdue(clock.instant(), most);
  }

  /** Expires one of them, unless a command was faster. */
  public void expire(String paymentId) {
    orders
        .lock(Payment.orderIdIn(paymentId))
        .ifPresent(
            order ->
                orders
                    .payment(paymentId)
                    .ifPresent(payment -> expiring.ifOverdue(order, payment, clock.instant())));
  }
}
