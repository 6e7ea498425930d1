package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * Changes the payment server; what is not named stays as it is.
 *
 * @param cardRetention for how many days the card of an order that has ended is kept
 */
public record ModifyPayServer(
    Optional<Boolean> enabled, Optional<String> hostName, Optional<Integer> cardRetention)
    implements Command {

  static ModifyPayServer from(Arguments arguments) {
    return new ModifyPayServer(
        arguments.findFlag(ENABLED),
        arguments.find(ETILLHOSTNAME),
        arguments.findNumber(CARDRETENTION));
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYPAYSERVER;
  }
}
