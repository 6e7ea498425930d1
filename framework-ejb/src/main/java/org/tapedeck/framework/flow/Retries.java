package org.tapedeck.framework.flow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.fault.FaultPoint;

/** Asks hosts again that gave no answer. No transaction is open here, as in {@link Commands}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Retries {

  private static final Logger LOG = Logger.getLogger(Retries.class.getName());

  private static final String NOBODY_CAN = "It cannot be asked.";

  /** As long as a lease: by then others have taken over from a server that is not well at all. */
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

  private Steps steps;
  private Asking asking;

  protected Retries() {}

  @Inject
  public Retries(Steps steps, Asking asking) {
    this.steps = steps;
    this.asking = asking;
  }

  /**
   * The time of an attempt may have come: it is asked again if it is due and still open, and left
   * alone otherwise. May be called at any time and more than once. Never throws.
   *
   * @return what has come of it; empty when there was nothing to be done
   */
  public Optional<Settled> wake(String attemptId) {
    try {
      return resume(attemptId).map(asking::finish);
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "attempt " + attemptId + ": it cannot be asked again", ours);
      return Optional.of(notAsked(attemptId, ours));
    }
  }

  private Optional<Started.Asked> resume(String attemptId) {
    try {
      Optional<Started.Asked> asked = steps.resume(attemptId, false);
      asked.ifPresent(again -> FaultPoint.RESUME_COMMITTED.pass());
      return asked;
    } catch (Overtaken somebodyElse) {
      return Optional.empty();
    }
  }

  /** Only that the settings do not lead to a host is the attempt's own matter, and counts. */
  private Settled notAsked(String attemptId, RuntimeException why) {
    try {
      Optional<Refused> refused = Refused.in(why);
      boolean putOff = refused.isEmpty() && steps.isPutOff(attemptId, AFTER_A_FAILURE);
      return putOff
          ? Settled.notKnown()
          : steps.notAsked(attemptId, refused.map(Refused::getMessage).orElse(NOBODY_CAN));
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "attempt " + attemptId + ": that cannot be recorded", ours);
      return Settled.notKnown();
    }
  }
}
