package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Leaves it to the step that resolves a purchase; one that is overtaken is tried again later. */
@Dependent
class AbandonmentInSteps implements Abandonment {

  private final PurchaseSteps steps;

  @Inject
  AbandonmentInSteps(PurchaseSteps steps) {
    this.steps = steps;
  }

  @Override
  public void over(String purchaseId) {
    steps.abandon(purchaseId);
  }
}
