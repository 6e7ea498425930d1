package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** Searches batches. */
public record QueryBatches(
    Optional<Integer> merchantNumber,
    Optional<Integer> batchNumber,
    Optional<String> state,
    boolean withPayments,
    boolean withCredits,
    int returnAtMost)
    implements Command {

  /** The most objects that a query ever returns (specification, section 3.3). */
  static final int MOST = 10_000;

  static QueryBatches from(Arguments arguments) {
    return new QueryBatches(
        arguments.findNumber(MERCHANTNUMBER),
        arguments.findNumber(BATCHNUMBER),
        arguments.find(STATE),
        arguments.flag(WITHPAYMENTS),
        arguments.flag(WITHCREDITS),
        arguments.findNumber(RETURNATMOST).orElse(MOST));
  }

  @Override
  public Operation operation() {
    return Operation.QUERYBATCHES;
  }
}
