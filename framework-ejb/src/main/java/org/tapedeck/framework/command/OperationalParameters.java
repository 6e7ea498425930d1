package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Set;

/** How a query answers. With keysOnly the keys are the whole answer, whatever else is asked for. */
public record OperationalParameters(
    boolean keysOnly,
    boolean withOrders,
    boolean withPayments,
    boolean withCredits,
    int returnAtMost) {

  static final Set<FrameworkKeyword> KEYWORDS =
      Set.of(DTDPATH, KEYSONLY, WITHORDERS, WITHPAYMENTS, WITHCREDITS, RETURNATMOST);

  /** The most objects that a query ever returns (specification, section 3.3). */
  static final int MOST = 10_000;

  static OperationalParameters from(Arguments arguments) {
    return new OperationalParameters(
        arguments.flag(KEYSONLY),
        arguments.flag(WITHORDERS),
        arguments.flag(WITHPAYMENTS),
        arguments.flag(WITHCREDITS),
        arguments.findNumber(RETURNATMOST).orElse(MOST));
  }
}
