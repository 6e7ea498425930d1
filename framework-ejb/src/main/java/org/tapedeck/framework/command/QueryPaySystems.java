package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Set;

/**
 * Searches the cassettes that merchants use, with the settings of each. An empty set does not
 * narrow the search.
 */
public record QueryPaySystems(
    Set<Integer> merchantNumbers, Set<String> cassetteNames, boolean withKeywords)
    implements Command {

  static QueryPaySystems from(Arguments arguments) {
    return new QueryPaySystems(
        arguments.numbers(MERCHANTNUMBER),
        arguments.texts(CASSETTENAME),
        arguments.flag(WITHKEYWORDS));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYPAYSYSTEMS;
  }
}
