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
 * Lets approvals expire whose time has come, every minute and no more than so many, on every
 * server, and forgets what no second person has wanted in time. Commands look at the time
 * themselves, so this is for those who only ask how a payment stands.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryRound {

  private static final Logger LOG = Logger.getLogger(ExpiryRound.class.getName());

  private static final int MOST = 1000;

  private Expiry expiry;

  protected ExpiryRound() {}

  @Inject
  public ExpiryRound(Expiry expiry) {
    this.expiry = expiry;
  }

  @Schedule(hour = "*", minute = "*", persistent = false)
  public void run() {
    try {
      expiry.overdue(MOST).forEach(this::expire);
    } catch (RuntimeException ours) {
      // A timer that fails is not called again.
      LOG.log(Level.SEVERE, "approvals cannot be looked through for those that expire", ours);
    }
    clearProposals();
  }

  private void clearProposals() {
    try {
      expiry.clearProposals();
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "proposals that have lapsed cannot be cleared", ours);
    }
  }

  /** One that fails does not keep the others from it; it is tried again in the next round. */
  private void expire(String paymentId) {
    try {
      expiry.expire(paymentId);
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "payment " + paymentId + ": its approval cannot expire", ours);
    }
  }
}
