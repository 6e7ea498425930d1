package org.tapedeck.framework.handler;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.BatchClose;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Commands;
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

  /** Looked at in one round, and closed at once at the most. */
  private static final int MOST = 200;

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
      closing.toBeLookedAt(MOST).forEach(this::look);
    } catch (RuntimeException ours) {
      // A timer that fails is not called again.
      LOG.log(Level.SEVERE, "batches cannot be looked through for those that are to close", ours);
    }
  }

  /** One that fails does not keep the others from it; it is looked at again in the next round. */
  private void look(String batchId) {
    try {
      if (closing.take(batchId)) {
        closeApart(batchId);
      }
    } catch (RuntimeException ours) {
      LOG.log(Level.SEVERE, "batch " + batchId + ": it cannot be closed by itself", ours);
    }
  }

  /** A host that takes its time keeps nobody waiting but its own batches. */
  private void closeApart(String batchId) {
    try {
      apart.execute(() -> close(batchId));
    } catch (RejectedExecutionException busy) {
      close(batchId);
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
      closing.giveUp(batchId);
    }
  }
}
