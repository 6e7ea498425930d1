package org.tapedeck.framework.journal;

import jakarta.annotation.PostConstruct;
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
 * When the chain is made longer, on every server, and when its head is noted outside the database:
 * against that, whoever has the whole database cannot do anything unseen.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealTimer {

  private static final Logger LOG = Logger.getLogger(SealTimer.class.getName());

  private SealRound round;
  private Sealing sealing;

  protected SealTimer() {}

  @Inject
  public SealTimer(SealRound round, Sealing sealing) {
    this.round = round;
    this.sealing = sealing;
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void seal() {
    survive(round::run);
  }

  @PostConstruct
  void started() {
    noteHead();
  }

  @Schedule(hour = "*", persistent = false)
  public void noteHead() {
    survive(
        () -> {
          JournalHead head = sealing.head();
          LOG.log(
              Level.INFO,
              "journal: the chain ends at {0,number,#} {1}",
              new Object[] {head.position(), head.hash()});
        });
  }

  /** The container ends a timer that fails again and again; this one must outlive the database. */
  private static void survive(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "the journal cannot be sealed", failed);
    }
  }
}
