package org.tapedeck.framework.command;

import java.util.List;
import java.util.function.Predicate;

/** What must hold for a command to go ahead, and the answer when it does not. */
public record Rule<S>(
    PrimaryReturnCode primary, SecondaryReturnCode secondary, String sentence, Predicate<S> holds) {

  /** Whether none of the rules is broken. */
  public static <S> boolean allHold(List<Rule<S>> rules, S subject) {
    return rules.stream().allMatch(rule -> rule.holds().test(subject));
  }

  /**
   * Checks rules in their order.
   *
   * @throws Refused with the codes of the first one that is broken
   */
  public static <S> void check(List<Rule<S>> rules, S subject) {
    for (Rule<S> rule : rules) {
      if (!rule.holds().test(subject)) {
        throw new Refused(rule.primary(), rule.secondary(), rule.sentence());
      }
    }
  }
}
