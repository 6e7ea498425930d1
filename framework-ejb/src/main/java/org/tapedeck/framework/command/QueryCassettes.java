package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Searches the cassettes that are plugged in. */
public record QueryCassettes(Optional<String> cassetteName) implements Command {

  static QueryCassettes from(Arguments arguments) {
    return new QueryCassettes(arguments.find(CASSETTENAME));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYCASSETTES;
  }
}
