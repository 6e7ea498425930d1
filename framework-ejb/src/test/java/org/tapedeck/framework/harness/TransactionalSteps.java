package org.tapedeck.framework.harness;

import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Handlers;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.merchant.Caller;

/** The two steps, each in a transaction, as the container runs them. */
final class TransactionalSteps extends Steps {

  private final Transactions transactions;

  TransactionalSteps(
      Handlers handlers, Attempts attempts, Outbox outbox, Transactions transactions) {
    super(handlers, attempts, outbox);
    this.transactions = transactions;
  }

  @Override
  public Started begin(Caller caller, Command command) {
    return transactions.inOne(() -> super.begin(caller, command));
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
