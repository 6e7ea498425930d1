package org.tapedeck.framework.purchase;

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
public class ReturnCallTimer {

  private static final Logger LOG = Logger.getLogger(ReturnCallTimer.class.getName());

  private ReturnCallRounds rounds;

  protected ReturnCallTimer() {}

  /**
   * @param readNow so that wrong settings keep the server from starting
   */
  @Inject
  public ReturnCallTimer(ReturnCallRounds rounds, ReturnTimes readNow) {
    this.rounds = rounds;
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void round() {
    survive(rounds::round);
  }

  /** The container ends a timer that fails again and again; this one must outlive the database. */
  private static void survive(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "returns could not be looked for", failed);
    }
  }
}
