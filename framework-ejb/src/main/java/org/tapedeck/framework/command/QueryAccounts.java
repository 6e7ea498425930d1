package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Set;

/** Searches accounts. An empty set does not narrow the search. */
public record QueryAccounts(
    Set<Integer> merchantNumbers,
    Set<String> cassetteNames,
    Set<Integer> accountNumbers,
    int returnAtMost,
    boolean withKeywords)
    implements Command {

  static QueryAccounts from(Arguments arguments) {
    return new QueryAccounts(
        arguments.numbers(MERCHANTNUMBER),
        arguments.texts(CASSETTENAME),
        arguments.numbers(ACCOUNTNUMBER),
        arguments.findNumber(RETURNATMOST).orElse(OperationalParameters.MOST),
        arguments.flag(WITHKEYWORDS));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYACCOUNTS;
  }
}
