package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Switches a listener of the server on or off. */
public record ModifySnmEventListener(EventListenerKey key, boolean enabled) implements Command {

  static ModifySnmEventListener from(Arguments arguments) {
    return new ModifySnmEventListener(
        EventListenerKey.ofServer(arguments), arguments.flag(ENABLED));
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYSNMEVENTLISTENER;
  }
}
