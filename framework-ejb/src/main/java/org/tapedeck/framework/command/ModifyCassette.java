package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

/** Changes a cassette's settings; those not named stay as they are. */
public record ModifyCassette(String cassetteName, ProtocolData protocolData) implements Command {

  static ModifyCassette from(Arguments arguments) {
    return new ModifyCassette(arguments.text(CASSETTENAME), arguments.protocolData());
  }

  @Override
  public Operation operation() {
    return Operation.MODIFYCASSETTE;
  }
}
