package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Changes the payment server; what is not named stays as it is. */
public record ModifyPayServer(Optional<Boolean> enabled, Optional<String> hostName)
    implements Command {

  static ModifyPayServer from(Arguments arguments) {
    return new ModifyPayServer(arguments.findFlag(ENABLED), arguments.find(ETILLHOSTNAME));
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYPAYSERVER;
  }
}
