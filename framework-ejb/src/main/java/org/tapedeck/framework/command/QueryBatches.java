package org.tapedeck.framework.command;

/** Searches batches. */
public record QueryBatches(SearchModifiers modifiers, OperationalParameters parameters)
    implements Query {

  private static final int KEY_PARTS = 2;

  static QueryBatches from(Arguments arguments) {
    return new QueryBatches(
        SearchModifiers.from(arguments), OperationalParameters.from(arguments, KEY_PARTS));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYBATCHES;
  }
}
