package org.tapedeck.framework.harness;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handlers;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.flow.Settled;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.replay.Request;

/** The two steps, each in a transaction, as the container runs them. */
public class TransactionalSteps extends Steps {

  private final Transactions transactions;
  private final Queue<String> overtaken = new ConcurrentLinkedQueue<>();

  public TransactionalSteps(Handlers handlers, Parts parts) {
    super(
        handlers,
        parts.attempts(),
        parts.replays(),
        parts.answers(),
        parts.outbox(),
        parts.commits(),
        parts.clock());
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
  public Settled settle(String attemptId, int tryNumber, HostOutcome outcome) {
    return transactions.inOne(() -> super.settle(attemptId, tryNumber, outcome));
  }

  @Override
  public Settled notAsked(String attemptId, String why) {
    return transactions.inOne(() -> super.notAsked(attemptId, why));
  }

  @Override
  public Optional<Started.Asked> resume(String attemptId, boolean atOnce) {
    return transactions.inOne(() -> super.resume(attemptId, atOnce));
  }

  @Override
  public List<String> overdue(int most) {
    return transactions.inOne(() -> super.overdue(most));
  }

  @Override
  public void putOff(String attemptId, Duration wait) {
    transactions.inOne(
        () -> {
          super.putOff(attemptId, wait);
          return attemptId;
        });
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
