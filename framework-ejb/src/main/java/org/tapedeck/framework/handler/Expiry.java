package org.tapedeck.framework.handler;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.proposal.Proposals;

/**
 * The steps of a round that lets approvals expire, a short transaction each. A bean of its own, as
 * {@link org.tapedeck.framework.flow.Steps} is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Expiry {

  private Orders orders;
  private Expiring expiring;
  private Proposals proposals;
  private Clock clock;

  protected Expiry() {}

  @Inject
  public Expiry(Orders orders, Expiring expiring, Proposals proposals, Clock clock) {
    this.orders = orders;
    this.expiring = expiring;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** The payments whose time has come, the oldest first. */
  public List<String> overdue(int most) {
    return orders.overdue(clock.instant(), most);
  }

  /** What no second person has wanted in time is forgotten. */
  public void clearProposals() {
    proposals.removeLapsed(clock.instant());
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
