package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Searches orders. */
public record QueryOrders(
    Optional<Integer> merchantNumber,
    Optional<Integer> orderNumber,
    Optional<String> state,
    boolean withPayments,
    boolean withCredits,
    int returnAtMost)
    implements Command {

  static QueryOrders from(Arguments arguments) {
    return new QueryOrders(
        arguments.findNumber(MERCHANTNUMBER),
        arguments.findNumber(ORDERNUMBER),
        arguments.find(STATE),
        arguments.flag(WITHPAYMENTS),
        arguments.flag(WITHCREDITS),
        arguments.findNumber(RETURNATMOST).orElse(QueryBatches.MOST));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYORDERS;
  }
}
