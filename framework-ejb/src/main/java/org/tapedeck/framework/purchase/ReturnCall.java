package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes for a buyer who did not come back: it calls the shop's return address as he would, and the
 * shop calls part two. What the shop answers to it decides nothing; that part two was called does.
 */
@Dependent
public class ReturnCall {

  private static final Logger LOG = Logger.getLogger(ReturnCall.class.getName());

  private final ReturnCallSteps steps;
  private final ReturnErrands errands;
  private final DueReturns returns;
  private final ReturnCaller caller;
  private final Abandonment abandonment;
  private final Clock clock;

  @Inject
  public ReturnCall(
      ReturnCallSteps steps,
      ReturnErrands errands,
      DueReturns returns,
      ReturnCaller caller,
      Abandonment abandonment,
      Clock clock) {
    this.steps = steps;
    this.errands = errands;
    this.returns = returns;
    this.caller = caller;
    this.abandonment = abandonment;
    this.clock = clock;
  }

  /** Tokens that are due, the longest due first, but for those of users who are busy. */
  List<String> due(Set<String> busy, int most) {
    return steps.inOne(() -> returns.due(clock.instant(), busy, most));
  }

  void work(String id) {
    steps.inOne(() -> errands.take(id)).ifPresent(this::goes);
  }

  private void goes(ReturnErrands.Errand errand) {
    if (errand.isToBeCalled()) {
      calls(errand);
    } else {
      ends(errand);
    }
  }

  private void calls(ReturnErrands.Errand errand) {
    String what =
        errand
            .target()
            .map(caller::call)
            .orElse("The return address is none, or its domain is not registered.");
    LOG.log(
        Level.INFO,
        "purchase {0}, call {1} of its return address: {2}",
        new Object[] {errand.token().purchaseId(), errand.token().tries(), what});
  }

  /** When this fails, the token is due again. */
  private void ends(ReturnErrands.Errand errand) {
    String purchase = errand.token().purchaseId();
    if (!errand.isLast() || abandonment.over(purchase)) {
      steps.inOne(() -> errands.close(errand));
    } else {
      LOG.log(Level.INFO, "purchase {0} is just being paid, and is ended later", purchase);
      steps.inOne(() -> errands.putOff(errand));
    }
  }
}
