package org.tapedeck.framework.command;

import java.util.Optional;
import java.util.Set;

/**
 * What a merchant wants done by two persons; a flag that is empty leaves it as it is. The journal
 * shows the names of these parts.
 *
 * @param twoPersonClose whether that is to close a batch
 * @param twoPersonRefund whether that is to give money back above limits
 * @param limits these; none unless twoPersonRefund is true
 */
public record TwoPersonTerms(
    Optional<Boolean> twoPersonClose, Optional<Boolean> twoPersonRefund, Set<RefundLimit> limits) {

  static TwoPersonTerms from(Arguments arguments) {
    Optional<Set<RefundLimit>> limits = RefundLimit.from(arguments);
    return new TwoPersonTerms(
        arguments.findFlag(FrameworkKeyword.TWOPERSONCLOSE),
        limits.map(it -> !it.isEmpty()),
        limits.orElseGet(Set::of));
  }
}
