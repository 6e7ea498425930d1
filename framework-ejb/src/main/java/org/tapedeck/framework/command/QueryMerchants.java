package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Set;

/** Searches merchants. An empty set does not narrow the search. */
public record QueryMerchants(Set<Integer> merchantNumbers, int returnAtMost) implements Command {

  static QueryMerchants from(Arguments arguments) {
    return new QueryMerchants(
        arguments.numbers(MERCHANTNUMBER),
        arguments.findNumber(RETURNATMOST).orElse(OperationalParameters.MOST));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYMERCHANTS;
  }
}
