package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Set;

/** Searches the cassettes that are plugged in. An empty set does not narrow the search. */
public record QueryCassettes(Set<String> cassetteNames) implements Command {

  static QueryCassettes from(Arguments arguments) {
    return new QueryCassettes(arguments.texts(CASSETTENAME));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYCASSETTES;
  }
}
