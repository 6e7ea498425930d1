package org.tapedeck.framework.report;

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
public class ReportTimer {

  private static final Logger LOG = Logger.getLogger(ReportTimer.class.getName());

  private ReportRounds rounds;

  protected ReportTimer() {}

  @Inject
  public ReportTimer(ReportRounds rounds) {
    this.rounds = rounds;
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void round() {
    try {
      rounds.round();
    } catch (RuntimeException failed) {
      // A timer that fails again and again is not called any more.
      LOG.log(Level.SEVERE, "reports could not be looked for", failed);
    }
  }
}
