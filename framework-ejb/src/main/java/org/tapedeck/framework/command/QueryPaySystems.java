package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Set;

/**
 * Searches the cassettes that merchants use, with the settings of each. An empty set does not
 * narrow the search.
 */
public record QueryPaySystems(Set<Integer> merchantNumbers, Set<String> cassetteNames)
    implements Command {

  static QueryPaySystems from(Arguments arguments) {
    return new QueryPaySystems(arguments.numbers(MERCHANTNUMBER), arguments.texts(CASSETTENAME));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYPAYSYSTEMS;
  }
}
