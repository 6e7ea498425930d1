package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * Changes a cassette's settings; those not named stay as they are.
 *
 * @param retryPaused whether hosts that gave no answer are not asked again by the server itself
 */
public record ModifyCassette(
    String cassetteName,
    Optional<Boolean> enabled,
    Optional<Boolean> retryPaused,
    ProtocolData protocolData)
    implements Command {

  static ModifyCassette from(Arguments arguments) {
    return new ModifyCassette(
        arguments.text(CASSETTENAME),
        arguments.findFlag(ENABLED),
        arguments.findFlag(RETRYPAUSED),
        arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYCASSETTE;
  }
}
