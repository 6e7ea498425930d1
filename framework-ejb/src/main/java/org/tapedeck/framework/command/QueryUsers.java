package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_INVALID_PARAMETER_COMBINATION;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Searches users and their rights. An empty set does not narrow the search.
 *
 * @param after the name of the last one that was seen
 */
public record QueryUsers(
    Set<Integer> merchantNumbers,
    Optional<String> user,
    Optional<String> filter,
    Optional<Integer> role,
    Optional<String> after,
    int returnAtMost)
    implements Command {

  /** The most objects that a query ever returns (specification, section 3.3). */
  public static final int MOST = 10_000;

  private static final int PAYMENTS_ADMINISTRATOR = 0;

  // spotless:off
  /** The combinations that are not valid (specification, section 3.3, where the table is cut). */
  private static final List<Rule<QueryUsers>> RULES = List.of(
      new Rule<>(PRC_INVALID_PARAMETER_COMBINATION, FILTER.code(),
          "USER names one user, so there is nothing for FILTER to find.",
          it -> it.user.isEmpty() || it.filter.isEmpty()),
      new Rule<>(PRC_INVALID_PARAMETER_COMBINATION, MERCHANTNUMBER.code(),
          "The role is held for the whole server.",
          it -> it.merchantNumbers.isEmpty()
              || it.role.filter(role -> role == PAYMENTS_ADMINISTRATOR).isEmpty()));
  // spotless:on

  static QueryUsers from(Arguments arguments) {
    QueryUsers query =
        new QueryUsers(
            arguments.numbers(MERCHANTNUMBER),
            arguments.find(USER),
            arguments.find(FILTER),
            arguments.findNumber(ROLE),
            arguments.find(AFTERKEY),
            arguments.findNumber(RETURNATMOST).orElse(MOST));
    Rule.check(RULES, query);
    return query;
  }

  @Override
  public Operation operation() {
    return Operation.QUERYUSERS;
  }
}
