package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Lets somebody be told of what happens to the server. */
public record CreateSnmEventListener(EventListenerKey key, Optional<Socks> socks)
    implements Command {

  static CreateSnmEventListener from(Arguments arguments) {
    return new CreateSnmEventListener(EventListenerKey.ofServer(arguments), Socks.from(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.CREATESNMEVENTLISTENER;
  }
}
