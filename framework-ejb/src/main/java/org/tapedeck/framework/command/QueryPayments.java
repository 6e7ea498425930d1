package org.tapedeck.framework.command;

/** Searches payments. */
public record QueryPayments(SearchModifiers modifiers, OperationalParameters parameters)
    implements Query {

  private static final int KEY_PARTS = 3;

  static QueryPayments from(Arguments arguments) {
    return new QueryPayments(
        SearchModifiers.from(arguments), OperationalParameters.from(arguments, KEY_PARTS));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYPAYMENTS;
  }
}
