package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.lifecycle.PurchaseState;

/** Leaves it to the step that resolves a purchase, unless that is just being paid. */
@Dependent
class AbandonmentInSteps implements Abandonment {

  private static final Logger LOG = Logger.getLogger(AbandonmentInSteps.class.getName());

  private static final int TRIES = 4;

  private final PurchaseSteps steps;
  private final ReturnCallSteps reading;
  private final PurchaseBook book;
  private final Clock clock;

  @Inject
  AbandonmentInSteps(PurchaseSteps steps, ReturnCallSteps reading, PurchaseBook book, Clock clock) {
    this.steps = steps;
    this.reading = reading;
    this.book = book;
    this.clock = clock;
  }

  @Override
  public boolean over(String purchaseId) {
    return !isBeingPaid(purchaseId) && isOver(purchaseId);
  }

  /** Before and after: a buyer may come back in between. */
  private boolean isOver(String purchaseId) {
    try {
      abandon(purchaseId);
      return true;
    } catch (RuntimeException failure) {
      if (NotTaken.in(failure).isPresent()) {
        // Its order is gone, and with it all there was to be resolved.
        return true;
      }
      if (isBeingPaid(purchaseId)) {
        return false;
      }
      throw failure;
    }
  }

  private boolean isBeingPaid(String purchaseId) {
    return reading.inOne(
        () ->
            book.purchase(purchaseId)
                .filter(it -> it.state() == PurchaseState.ATTEMPTING)
                .filter(it -> it.isBeingPaid(clock.instant()))
                .isPresent());
  }

  private void abandon(String purchaseId) {
    for (int tries = 1; tries < TRIES; tries++) {
      try {
        steps.abandon(purchaseId);
        return;
      } catch (Overtaken again) {
        LOG.log(Level.INFO, "somebody was faster, purchase {0} is ended again", purchaseId);
      }
    }
    steps.abandon(purchaseId);
  }
}
