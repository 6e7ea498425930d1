package org.tapedeck.framework.harness;

import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Handlers;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.replay.Answers;
import org.tapedeck.framework.replay.Replays;
import org.tapedeck.framework.replay.Request;

/** The two steps, each in a transaction, as the container runs them. */
final class TransactionalSteps extends Steps {

  private final Transactions transactions;

  TransactionalSteps(
      Handlers handlers, Attempts attempts, Replays replays, Answers answers, Transactions own) {
    super(handlers, attempts, replays, answers);
    this.transactions = own;
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
    return transactions.inOne(() -> super.begin(request));
  }

  @Override
  public Reply settle(String attemptId, HostOutcome outcome) {
    return transactions.inOne(() -> super.settle(attemptId, outcome));
  }

  @Override
  protected void rollBack() {
    transactions.rollBack();
  }
}
