package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_INVALID_PARAMETER_COMBINATION;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Asks how much was ordered, approved, settled and credited in a time, per merchant and currency.
 *
 * @param merchantNumbers none for all
 * @param beginMillis in milliseconds since 1970; it belongs to the time, as its end does
 * @param parts into how many equal parts the time is divided, 1 or more
 */
public record QueryFigures(
    Set<Integer> merchantNumbers, long beginMillis, long endMillis, int parts, int returnAtMost)
    implements Command {

  /** A quarter of a year. */
  public static final Duration LONGEST = Duration.ofDays(92);

  // spotless:off
  private static final List<Rule<QueryFigures>> RULES = List.of(
      new Rule<>(PRC_INVALID_PARAMETER_COMBINATION, CREATEENDTIME.code(),
          "CREATEENDTIME is less than CREATEBEGINTIME.",
          it -> it.beginMillis <= it.endMillis),
      new Rule<>(PRC_INVALID_PARAMETER_COMBINATION, CREATEENDTIME.code(),
          "The time is longer than " + LONGEST.toDays() + " days.",
          it -> it.endMillis - it.beginMillis <= LONGEST.toMillis()));
  // spotless:on

  static QueryFigures from(Arguments arguments) {
    QueryFigures query =
        new QueryFigures(
            arguments.numbers(MERCHANTNUMBER),
            Long.parseLong(arguments.text(CREATEBEGINTIME)),
            Long.parseLong(arguments.text(CREATEENDTIME)),
            arguments.findNumber(PARTS).orElse(1),
            arguments.findNumber(RETURNATMOST).orElse(OperationalParameters.MOST));
    Rule.check(RULES, query);
    return query;
  }

  @Override
  public Operation operation() {
    return Operation.QUERYFIGURES;
  }
}
