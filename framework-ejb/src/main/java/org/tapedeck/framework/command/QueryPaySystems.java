package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Searches the cassettes that merchants use, with the settings of each. */
public record QueryPaySystems(Optional<Integer> merchantNumber, Optional<String> cassetteName)
    implements Command {

  static QueryPaySystems from(Arguments arguments) {
    return new QueryPaySystems(arguments.findNumber(MERCHANTNUMBER), arguments.find(CASSETTENAME));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYPAYSYSTEMS;
  }
}
