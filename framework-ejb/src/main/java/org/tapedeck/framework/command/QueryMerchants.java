package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Searches merchants. */
public record QueryMerchants(Optional<Integer> merchantNumber) implements Command {

  static QueryMerchants from(Arguments arguments) {
    return new QueryMerchants(arguments.findNumber(MERCHANTNUMBER));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYMERCHANTS;
  }
}
