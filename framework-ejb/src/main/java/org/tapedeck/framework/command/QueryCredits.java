package org.tapedeck.framework.command;

/** Searches credits. */
public record QueryCredits(SearchModifiers modifiers, OperationalParameters parameters)
    implements Query {

  private static final int KEY_PARTS = 3;

  static QueryCredits from(Arguments arguments) {
    return new QueryCredits(
        SearchModifiers.from(arguments), OperationalParameters.from(arguments, KEY_PARTS));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYCREDITS;
  }
}
