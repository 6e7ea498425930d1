package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;
import java.util.Set;

/**
 * Searches what waits for a second person. An empty set does not narrow the search.
 *
 * @param after the key of the proposal after which to begin
 */
public record QueryProposals(Set<Integer> merchantNumbers, int returnAtMost, Optional<String> after)
    implements Command {

  static QueryProposals from(Arguments arguments) {
    return new QueryProposals(
        arguments.numbers(MERCHANTNUMBER),
        arguments.findNumber(RETURNATMOST).orElse(OperationalParameters.MOST),
        arguments.find(AFTERKEY));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYPROPOSALS;
  }
}
