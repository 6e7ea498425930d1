package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Searches users and their rights. */
public record QueryUsers(
    Optional<Integer> merchantNumber,
    Optional<String> user,
    Optional<String> filter,
    Optional<Integer> role,
    int returnAtMost)
    implements Command {

  /** The most objects that a query ever returns (specification, section 3.3). */
  public static final int MOST = 10_000;

  static QueryUsers from(Arguments arguments) {
    return new QueryUsers(
        arguments.findNumber(MERCHANTNUMBER),
        arguments.find(USER),
        arguments.find(FILTER),
        arguments.findNumber(ROLE),
        arguments.findNumber(RETURNATMOST).orElse(MOST));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYUSERS;
  }
}
