package org.tapedeck.framework.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A row of a command's rules: what has to be true, and the codes when it is not.
 *
 * @param name unique among a command's rows
 */
record Check(String name, Function<Case, Optional<String>> refusal) {

  static Check that(String name, String codes, Predicate<Case> holds) {
    return new Check(name, it -> holds.test(it) ? Optional.empty() : Optional.of(codes));
  }
}
