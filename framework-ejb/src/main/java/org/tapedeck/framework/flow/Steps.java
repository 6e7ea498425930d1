package org.tapedeck.framework.flow;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
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

  private final Map<Class<?>, Handler<?>> handlers = new HashMap<>();
  private final Map<Attempt.Kind, HostWork> hostWorks = new EnumMap<>(Attempt.Kind.class);
  private Attempts attempts;

  @Resource private SessionContext context;

  protected Steps() {}

  @Inject
  Steps(@Any Instance<Handler<?>> handlers, @Any Instance<HostWork> hostWorks, Attempts attempts) {
    this((Iterable<Handler<?>>) handlers, hostWorks, attempts);
  }

  /** The steps without a container around them. */
  public Steps(Iterable<Handler<?>> handlers, Iterable<HostWork> hostWorks, Attempts attempts) {
    handlers.forEach(handler -> this.handlers.put(handler.command(), handler));
    hostWorks.forEach(work -> this.hostWorks.put(work.kind(), work));
    this.attempts = attempts;
  }

  /** Checks and records; after its commit a host may be asked. */
  public Started begin(Caller caller, Command command) {
    return begin(handlers.get(command.getClass()), caller, command);
  }

  /** Records what became of it; an attempt that was settled before is left as it is. */
  public Reply settle(String attemptId, HostOutcome outcome) {
    Attempt attempt =
        attempts
            .lock(attemptId)
            .orElseThrow(() -> new IllegalStateException("no attempt " + attemptId));
    return hostWorks.get(attempt.kind()).settle(attempt, outcome);
  }

  private <C extends Command> Started begin(Handler<C> handler, Caller caller, Command command) {
    try {
      return handler.begin(caller, handler.command().cast(command));
    } catch (Refused refused) {
      rollBack();
      return Started.done(refused.reply());
    }
  }

  /** A refused command changes nothing. */
  protected void rollBack() {
    context.setRollbackOnly();
  }
}
