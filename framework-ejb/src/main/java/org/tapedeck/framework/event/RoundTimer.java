package org.tapedeck.framework.event;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** When the rounds begin. Every server has its own; claims keep them apart. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundTimer {

  private static final Logger LOG = Logger.getLogger(RoundTimer.class.getName());

  private Rounds rounds;

  protected RoundTimer() {}

  @Inject
  public RoundTimer(Rounds rounds) {
    this.rounds = rounds;
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void round() {
    survive(rounds::round);
  }

  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  public void sweep() {
    survive(rounds::sweep);
  }

  /** The container ends a timer that fails again and again; this one must outlive the database. */
  private static void survive(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "events could not be looked for", failed);
    }
  }
}
