package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;
import java.util.Set;

/**
 * How a query answers. With keysOnly the keys are the whole answer, whatever else is asked for.
 *
 * @param after the key after which the answer begins, in its order; empty for all
 * @param descending whether the largest keys come first
 * @param withCommands whether each object shows what the caller could do with it now
 */
public record OperationalParameters(
    boolean keysOnly,
    boolean withOrders,
    boolean withPayments,
    boolean withCredits,
    int returnAtMost,
    Optional<SearchKey> after,
    boolean descending,
    boolean withCommands) {

  static final Set<FrameworkKeyword> KEYWORDS =
      Set.of(
          DTDPATH,
          KEYSONLY,
          WITHORDERS,
          WITHPAYMENTS,
          WITHCREDITS,
          RETURNATMOST,
          AFTERKEY,
          DESCENDING,
          WITHCOMMANDS);

  /** The most objects that a query ever returns (specification, section 3.3). */
  static final int MOST = 10_000;

  /**
   * @param keyParts how many numbers the keys of what is searched have
   */
  static OperationalParameters from(Arguments arguments, int keyParts) {
    return new OperationalParameters(
        arguments.flag(KEYSONLY),
        arguments.flag(WITHORDERS),
        arguments.flag(WITHPAYMENTS),
        arguments.flag(WITHCREDITS),
        arguments.findNumber(RETURNATMOST).orElse(MOST),
        SearchKey.after(arguments, keyParts),
        arguments.flag(DESCENDING),
        arguments.flag(WITHCOMMANDS));
  }
}
