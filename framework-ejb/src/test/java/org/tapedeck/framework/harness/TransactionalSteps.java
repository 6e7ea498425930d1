package org.tapedeck.framework.harness;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Ears;
import org.tapedeck.framework.flow.Handlers;
import org.tapedeck.framework.flow.Minutes;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.flow.Seat;
import org.tapedeck.framework.flow.Settled;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.replay.Request;

/** The two steps, each in a transaction, as the container runs them. */
public class TransactionalSteps extends Steps {

  private final Transactions transactions;
  private final Queue<String> overtaken = new ConcurrentLinkedQueue<>();

  public TransactionalSteps(Handlers handlers, Parts parts, Ears ears) {
    super(
        handlers,
        parts.attempts(),
        parts.ownership(),
        parts.replays(),
        parts.answers(),
        parts.outbox(),
        parts.commits(),
        new Minutes(parts.journal(), ears, parts.clock()),
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
  public Started begin(Request request, Seat seat) {
    try {
      return transactions.inOne(() -> super.begin(request, seat));
    } catch (Overtaken again) {
      overtaken.add(state(again));
      throw again;
    }
  }

  /** Everything of begin but its commit. */
  void beginInVain(Request request, Seat seat) {
    try {
      transactions.inOne(
          () -> {
            super.begin(request, seat);
            throw new PowerCut();
          });
    } catch (PowerCut nothingIsLeftOfIt) {
      // as after a restart
    }
  }

  private static final class PowerCut extends RuntimeException {
    private static final long serialVersionUID = 1L;
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
  public List<String> overdue(String cassetteName, int most) {
    return transactions.inOne(() -> super.overdue(cassetteName, most));
  }

  @Override
  public List<String> awaitedCassettes() {
    return transactions.inOne(super::awaitedCassettes);
  }

  @Override
  public Optional<String> awaitedCassette(String attemptId) {
    return transactions.inOne(() -> super.awaitedCassette(attemptId));
  }

  @Override
  public boolean isPutOff(String attemptId, Duration wait) {
    return transactions.inOne(() -> super.isPutOff(attemptId, wait));
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
