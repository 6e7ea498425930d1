package org.tapedeck.framework.command;

/** Searches payments. */
public record QueryPayments(SearchModifiers modifiers, OperationalParameters parameters)
    implements Query {

  static QueryPayments from(Arguments arguments) {
    return new QueryPayments(
        SearchModifiers.from(arguments), OperationalParameters.from(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYPAYMENTS;
  }
}
