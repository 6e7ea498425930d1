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
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.ObjectKind;
import org.tapedeck.framework.event.Outbox;
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
  private Outbox outbox;

  @Resource private SessionContext context;

  protected Steps() {}

  @Inject
  public Steps(Handlers handlers, Attempts attempts, Outbox outbox) {
    this.handlers = handlers;
    this.attempts = attempts;
    this.outbox = outbox;
  }

  /**
   * Checks and records; after its commit a host may be asked. A refused command changes nothing.
   */
  public Started begin(Caller caller, Command command) {
    try {
      return handlers.begin(caller, command);
    } catch (Refused refused) {
      rollBack();
      return Started.done(refused.reply());
    }
  }

  /** Records what became of it; an attempt that was settled before is left as it is. */
  public Reply settle(String attemptId, HostOutcome outcome) {
    Attempt.Purpose purpose = attempts.purpose(attemptId);
    Reply reply = handlers.settle(attemptId, purpose, outcome);
    CassetteEvent.of(outcome).ifPresent(event -> tell(event, purpose));
    return reply;
  }

  private void tell(CassetteEvent event, Attempt.Purpose purpose) {
    boolean batch = purpose.kind() == Attempt.Kind.CLOSE_BATCH;
    outbox.tell(event, batch ? ObjectKind.BATCH : ObjectKind.PAYMENT, purpose.objectId());
  }

  protected void rollBack() {
    context.setRollbackOnly();
  }
}
