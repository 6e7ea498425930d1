package org.tapedeck.framework.command;

/** Searches credits. */
public record QueryCredits(SearchModifiers modifiers, OperationalParameters parameters)
    implements Query {

  static QueryCredits from(Arguments arguments) {
    return new QueryCredits(SearchModifiers.from(arguments), OperationalParameters.from(arguments));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYCREDITS;
  }
}
