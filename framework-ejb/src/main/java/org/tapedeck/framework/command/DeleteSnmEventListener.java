package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Ends what a listener of the server is told, and what waits to be told. */
public record DeleteSnmEventListener(EventListenerKey key) implements Command {

  static DeleteSnmEventListener from(Arguments arguments) {
    return new DeleteSnmEventListener(EventListenerKey.ofServer(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.DELETESNMEVENTLISTENER;
  }
}
