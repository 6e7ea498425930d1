package org.tapedeck.framework.flow;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.merchant.Caller;

/** Which class begins each command, and which settles each kind of attempt. */
@Dependent
public class Handlers {

  private final Map<Class<?>, Handler<?>> byCommand = new HashMap<>();
  private final Map<Attempt.Kind, HostWork> byKind = new EnumMap<>(Attempt.Kind.class);

  @Inject
  Handlers(@Any Instance<Handler<?>> handlers, @Any Instance<HostWork> hostWorks) {
    this((Iterable<Handler<?>>) handlers, hostWorks);
  }

  /** The same without a container. */
  public Handlers(Iterable<Handler<?>> handlers, Iterable<HostWork> hostWorks) {
    handlers.forEach(handler -> byCommand.put(handler.command(), handler));
    hostWorks.forEach(work -> byKind.put(work.kind(), work));
  }

  Started begin(Caller caller, Command command) {
    return begin(byCommand.get(command.getClass()), caller, command);
  }

  HostWork work(Attempt.Kind kind) {
    return byKind.get(kind);
  }

  private static <C extends Command> Started begin(
      Handler<C> handler, Caller caller, Command command) {
    return handler.begin(caller, handler.command().cast(command));
  }
}
