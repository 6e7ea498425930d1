package org.tapedeck.framework.handler;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.PayServer;
import org.tapedeck.framework.order.Orders;

/**
 * The steps of a round that erases cards which are no longer needed, a short transaction each. A
 * bean of its own, as {@link org.tapedeck.framework.flow.Steps} is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CardRetention {

  private Orders orders;
  private Merchants merchants;
  private Clock clock;

  protected CardRetention() {}

  @Inject
  public CardRetention(Orders orders, Merchants merchants, Clock clock) {
    this.orders = orders;
    this.merchants = merchants;
    this.clock = clock;
  }

  /** The orders whose cards are to be erased, the oldest first. */
  public List<String> over(int most) {
    return orders.withCardsSince(limit(), most);
  }

  /** Erases the card of one of them, unless somebody was faster or a host still has to answer. */
  public void erase(String orderId) {
    Instant limit = limit();
    orders
        .lock(orderId)
        .filter(order -> order.keepsCardSince(limit))
        .filter(order -> !orders.isUnsettled(orderId))
        .ifPresent(order -> order.eraseCard(clock.instant()));
  }

  private Instant limit() {
    PayServer server = merchants.payServer().orElseGet(PayServer::new);
    return clock.instant().minus(server.cardRetention());
  }
}
