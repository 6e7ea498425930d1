package org.tapedeck.framework.handler;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Erases the cards of orders that ended longer ago than the administrator wants them kept, every
 * minute and no more than so many, on every server.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardRetentionRound {

  private static final Logger LOG = Logger.getLogger(CardRetentionRound.class.getName());

  private static final int MOST = 1000;

  private CardRetention retention;

  protected CardRetentionRound() {}

  @Inject
  public CardRetentionRound(CardRetention retention) {
    this.retention = retention;
  }

  @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
  public void run() {
    try {
      retention.over(MOST).forEach(this::erase);
    } catch (RuntimeException ours) {
      // A timer that fails is not called again.
      LOG.log(Level.SEVERE, "orders cannot be looked through for cards to erase", ours);
    }
  }

  /** One that fails does not keep the others from it; it is tried again in the next round. */
  private void erase(String orderId) {
    try {
      retention.erase(orderId);
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "order " + orderId + ": its card cannot be erased", ours);
    }
  }
}
