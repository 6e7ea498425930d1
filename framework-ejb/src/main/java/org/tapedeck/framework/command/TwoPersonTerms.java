package org.tapedeck.framework.command;

import java.util.Optional;
import java.util.Set;

/**
 * What a merchant wants done by two persons; what is empty stays as it is.
 *
 * @param close whether that is to close a batch
 * @param refunds above what it is to give money back; without a limit one person is enough
 */
public record TwoPersonTerms(Optional<Boolean> close, Optional<Set<RefundLimit>> refunds) {

  static TwoPersonTerms from(Arguments arguments) {
    return new TwoPersonTerms(
        arguments.findFlag(FrameworkKeyword.TWOPERSONCLOSE), RefundLimit.from(arguments));
  }
}
