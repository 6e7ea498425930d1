package org.tapedeck.framework.command;

/** Searches orders. */
public record QueryOrders(SearchModifiers modifiers, OperationalParameters parameters)
    implements Query {

  static QueryOrders from(Arguments arguments) {
    return new QueryOrders(SearchModifiers.from(arguments), OperationalParameters.from(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYORDERS;
  }
}
