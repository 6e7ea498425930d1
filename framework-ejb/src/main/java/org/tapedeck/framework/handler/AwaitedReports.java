package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.report.Drops;
import org.tapedeck.framework.report.Reports;

/**
 * Keeps what a settlement report still has to tell, as long as its account names a place for it.
 */
@Dependent
class AwaitedReports {

  private final Reports reports;
  private final Drops drops;

  @Inject
  AwaitedReports(Reports reports, Drops drops) {
    this.reports = reports;
    this.drops = drops;
  }

  /** Lets a batch be deleted. */
  void check(Batch batch) {
    refuse(
        batch.report().isWaiting() && drops.areWanted(Known.accountOf(batch)),
        SecondaryReturnCode.RC_BATCHNUMBER);
  }

  /** Lets an order be deleted. */
  void check(Order order) {
    refuse(
        reports.isAwaitedWith(order.id()) && drops.areWanted(CurrentBatch.accountOf(order)),
        SecondaryReturnCode.RC_ORDERNUMBER);
  }

  private static void refuse(boolean awaited, SecondaryReturnCode code) {
    if (awaited) {
      throw new Refused(
          PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE,
          code,
          "The settlement report that it belongs to is not delivered yet.");
    }
  }
}
