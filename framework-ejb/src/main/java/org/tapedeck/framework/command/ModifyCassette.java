package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Changes a cassette's settings; those not named stay as they are. */
public record ModifyCassette(
    String cassetteName, Optional<Boolean> enabled, ProtocolData protocolData) implements Command {

  static ModifyCassette from(Arguments arguments) {
    return new ModifyCassette(
        arguments.text(CASSETTENAME), arguments.findFlag(ENABLED), arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYCASSETTE;
  }
}
