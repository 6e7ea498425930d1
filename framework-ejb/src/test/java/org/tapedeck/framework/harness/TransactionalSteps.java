package org.tapedeck.framework.harness;

import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handlers;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.merchant.Caller;

/** The two steps, each in a transaction, as the container runs them. */
final class TransactionalSteps extends Steps {

  private final Transactions transactions;
  private final Queue<String> overtaken = new ConcurrentLinkedQueue<>();

  TransactionalSteps(Handlers handlers, Parts parts) {
    super(handlers, parts.attempts(), parts.commits());
    this.transactions = parts.transactions();
  }

  @Override
  public Started begin(Caller caller, Command command) {
    try {
      return transactions.inOne(() -> super.begin(caller, command));
    } catch (Overtaken again) {
      overtaken.add(state(again));
      throw again;
    }
  }

  @Override
  public Reply settle(String attemptId, HostOutcome outcome) {
    return transactions.inOne(() -> super.settle(attemptId, outcome));
  }

  @Override
  protected void rollBack() {
    transactions.rollBack();
  }

  List<String> overtaken() {
    return List.copyOf(overtaken);
  }

  private static String state(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState();
      }
    }
    return "version";
  }
}
