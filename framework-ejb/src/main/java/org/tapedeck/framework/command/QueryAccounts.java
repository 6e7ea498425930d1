package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Searches accounts. */
public record QueryAccounts(
    Optional<Integer> merchantNumber,
    Optional<String> cassetteName,
    Optional<Integer> accountNumber)
    implements Command {

  static QueryAccounts from(Arguments arguments) {
    return new QueryAccounts(
        arguments.findNumber(MERCHANTNUMBER),
        arguments.find(CASSETTENAME),
        arguments.findNumber(ACCOUNTNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYACCOUNTS;
  }
}
