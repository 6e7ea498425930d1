package org.tapedeck.framework.command;

/** Searches batches. */
public record QueryBatches(SearchModifiers modifiers, OperationalParameters parameters)
    implements Query {

  static QueryBatches from(Arguments arguments) {
    return new QueryBatches(SearchModifiers.from(arguments), OperationalParameters.from(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYBATCHES;
  }
}
