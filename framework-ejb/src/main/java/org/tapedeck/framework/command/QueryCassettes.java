package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Set;

/** Searches the cassettes that are plugged in. An empty set does not narrow the search. */
public record QueryCassettes(Set<String> cassetteNames, boolean withKeywords) implements Command {

  static QueryCassettes from(Arguments arguments) {
    return new QueryCassettes(arguments.texts(CASSETTENAME), arguments.flag(WITHKEYWORDS));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYCASSETTES;
  }
}
