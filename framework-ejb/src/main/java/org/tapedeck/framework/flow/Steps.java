package org.tapedeck.framework.flow;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.merchant.Caller;

/**
 * The two steps around asking a host, a transaction each. A bean of its own, because a call inside
 * one bean would bypass its transaction attribute.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Steps {

  private Handlers handlers;
  private Attempts attempts;
  private Commits commits;

  @Resource private SessionContext context;

  protected Steps() {}

  @Inject
  public Steps(Handlers handlers, Attempts attempts, Commits commits) {
    this.handlers = handlers;
    this.attempts = attempts;
    this.commits = commits;
  }

  /**
   * Checks and records; after its commit a host may be asked. A refused command changes nothing.
   *
   * @throws Overtaken when another command was faster; nothing is changed then either
   */
  public Started begin(Caller caller, Command command) {
    try {
      Started started = handlers.begin(caller, command);
      commits.check();
      return started;
    } catch (Refused refused) {
      rollBack();
      return Started.done(refused.reply());
    } catch (RuntimeException failure) {
      throw commits.isOvertaken(failure) ? new Overtaken(failure) : failure;
    }
  }

  /** Records what became of it; an attempt that was settled before is left as it is. */
  public Reply settle(String attemptId, HostOutcome outcome) {
    return handlers.settle(attemptId, attempts.purpose(attemptId), outcome);
  }

  protected void rollBack() {
    context.setRollbackOnly();
  }
}
