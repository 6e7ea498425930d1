package org.tapedeck.framework.harness;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handlers;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.replay.Request;

/** The two steps, each in a transaction, as the container runs them. */
final class TransactionalSteps extends Steps {

  private final Transactions transactions;
  private final Queue<String> overtaken = new ConcurrentLinkedQueue<>();

  TransactionalSteps(Handlers handlers, Parts parts) {
    super(
        handlers,
        parts.attempts(),
        parts.replays(),
        parts.answers(),
        parts.outbox(),
        parts.commits());
    this.transactions = parts.transactions();
  }

  @Override
  public Optional<Reply> replay(Request request) {
    return transactions.inOne(() -> super.replay(request));
  }

  @Override
  public Optional<Reply> replayRefused(Request request, Reply refusal) {
    return transactions.inOne(() -> super.replayRefused(request, refusal));
  }

  @Override
  public Started begin(Request request) {
    try {
      return transactions.inOne(() -> super.begin(request));
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
