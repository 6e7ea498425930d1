package org.tapedeck.framework.vault;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Learns new data keys every ten seconds, and every minute seals again some of what is under old
 * ones, on every server.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRound {

  private static final Logger LOG = Logger.getLogger(KeyRound.class.getName());

  private static final int MOST = 2000;

  private Resealing resealing;

  protected KeyRound() {}

  @Inject
  public KeyRound(Resealing resealing) {
    this.resealing = resealing;
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void look() {
    try {
      resealing.look();
    } catch (RuntimeException ours) {
      // A timer that fails is not called again.
      LOG.log(Level.SEVERE, "the data keys cannot be looked at", ours);
    }
  }

  @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
  public void run() {
    run(MOST);
  }

  /** What one round does, of so much at most. */
  public void run(int most) {
    try {
      List<SealedRow> left = resealing.left(most);
      left.forEach(this::seal);
      resealing.retire();
      if (!left.isEmpty()) {
        LOG.info(left.size() + " values were sealed again under the newest data key");
      }
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "what is under old data keys cannot be looked through", ours);
    }
  }

  /** One that fails does not keep the others from it; it is tried again in the next round. */
  private void seal(SealedRow row) {
    try {
      resealing.seal(row);
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, row.table() + " " + row.id() + " cannot be sealed again", ours);
    }
  }
}
