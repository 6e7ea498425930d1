package org.tapedeck.framework.command;

/** Searches orders. */
public record QueryOrders(SearchModifiers modifiers, OperationalParameters parameters)
    implements Query {

  private static final int KEY_PARTS = 2;

  static QueryOrders from(Arguments arguments) {
    return new QueryOrders(
        SearchModifiers.from(arguments), OperationalParameters.from(arguments, KEY_PARTS));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYORDERS;
  }
}
