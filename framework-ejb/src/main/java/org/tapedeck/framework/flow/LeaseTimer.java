package org.tapedeck.framework.flow;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** When the lease is renewed: before the first command, and three times before it ends. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeaseTimer {

  private static final Logger LOG = Logger.getLogger(LeaseTimer.class.getName());

  private Leasing leasing;

  protected LeaseTimer() {}

  @Inject
  public LeaseTimer(Leasing leasing) {
    this.leasing = leasing;
  }

  @PostConstruct
  void first() {
    renew();
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void renew() {
    survive(leasing::renew);
  }

  @PreDestroy
  void giveBack() {
    survive(leasing::giveBack);
  }

  /** A timer that fails is not called again. */
  private static void survive(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | Error ours) {
      LOG.log(Level.SEVERE, "the lease of this server could not be written", ours);
    }
  }
}
