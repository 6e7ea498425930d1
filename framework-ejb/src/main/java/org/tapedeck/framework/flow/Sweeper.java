package org.tapedeck.framework.flow;

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
 * Finds attempts whose time has come and that nobody takes up, on every server: alarms that were
 * lost, and hosts that were being asked when a server died. Who locks an attempt's object first
 * asks; the others find that it is asked.
 */
@Singleton
@Startup
@DependsOn("LeaseTimer")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweeper {

  private static final Logger LOG = Logger.getLogger(Sweeper.class.getName());

  private Steps steps;
  private RetryPlaces places;

  protected Sweeper() {}

  @Inject
  public Sweeper(Steps steps, RetryPlaces places) {
    this.steps = steps;
    this.places = places;
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void sweep() {
    try {
      steps.awaitedCassettes().forEach(this::sweep);
    } catch (RuntimeException | Error ours) {
      // A timer that fails is not called again.
      LOG.log(Level.SEVERE, "attempts cannot be looked through for those that are overdue", ours);
    }
  }

  /** What is wrong with one cassette's attempts keeps nobody else's waiting. */
  private void sweep(String cassette) {
    try {
      places.sweep(cassette);
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "the attempts of " + cassette + " cannot be looked through", ours);
    }
  }
}
