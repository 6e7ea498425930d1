package org.tapedeck.framework.handler;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.BatchClose;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Commands;
import org.tapedeck.framework.flow.Places;
import org.tapedeck.framework.merchant.Caller;

/**
 * Closes batches at their account's time: looks every minute, on every server, and gives the same
 * command as a merchant would, through the same door.
 */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosingRound {

  private static final Logger LOG = Logger.getLogger(ClosingRound.class.getName());

  /** Of each cassette, looked at in one round. */
  static final int MOST = 200;

  /** Of each cassette, closed at the same time; the others have to wait for the next round. */
  static final int AT_ONCE = 8;

  /**
   * A failure of ours, and that there was too much to do, cost no day: the batch is looked at again
   * before long.
   */
  private static final Set<PrimaryReturnCode> OURS =
      EnumSet.of(
          PrimaryReturnCode.PRC_SERVER_BUSY,
          PrimaryReturnCode.PRC_DATABASE_ERROR,
          PrimaryReturnCode.PRC_INTERNAL_ETILL_ERROR);

  private final Places places = new Places(AT_ONCE);

  private Closing closing;
  private Commands commands;
  private Executor apart;

  protected ClosingRound() {}

  @Inject
  public ClosingRound(Closing closing, Commands commands, Executor apart) {
    this.closing = closing;
    this.commands = commands;
    this.apart = apart;
  }

  @Schedule(hour = "*", minute = "*", persistent = false)
  public void run() {
    try {
      closing.cassettes().forEach(this::look);
    } catch (RuntimeException ours) {
      // A timer that fails is not called again.
      LOG.log(Level.SEVERE, "batches cannot be looked through for those that are to close", ours);
    }
  }

  private void look(String cassette) {
    closing.toBeLookedAt(cassette, MOST).forEach(batchId -> look(cassette, batchId));
  }

  /** One that fails does not keep the others from it; it is looked at again in the next round. */
  private void look(String cassette, String batchId) {
    if (!places.isTaken(cassette)) {
      return;
    }
    boolean handedOn = false;
    try {
      handedOn = closing.take(batchId) && isClosedApart(cassette, batchId);
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "batch " + batchId + ": it cannot be closed by itself", ours);
    } finally {
      if (!handedOn) {
        places.giveBack(cassette);
      }
    }
  }

  /** A host that takes its time keeps nobody waiting but its own batches. */
  private boolean isClosedApart(String cassette, String batchId) {
    try {
      apart.execute(() -> closeAndGiveBack(cassette, batchId));
      return true;
    } catch (RejectedExecutionException busy) {
      // What was taken is given back after a while.
      return false;
    }
  }

  private void closeAndGiveBack(String cassette, String batchId) {
    try {
      close(batchId);
    } finally {
      places.giveBack(cassette);
    }
  }

  private void close(String batchId) {
    int merchant = Batch.merchantIn(batchId);
    Reply reply =
        commands.run(
            Caller.server(merchant), new BatchClose(merchant, Batch.numberIn(batchId), false));
    if (reply.primary() != PrimaryReturnCode.PRC_OPERATION_SUCCESS) {
      LOG.log(
          Level.WARNING,
          "batch {0} is not closed by itself: {1} {2,number,#} {3}",
          new Object[] {batchId, reply.primary(), reply.secondary(), reply.message()});
      if (!OURS.contains(reply.primary())) {
        closing.giveUp(batchId);
      }
    }
  }
}
