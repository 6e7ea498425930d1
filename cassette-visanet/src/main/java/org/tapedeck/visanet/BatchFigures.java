package org.tapedeck.visanet;

import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.cassette.Values;

/**
 * A batch's control figures in the trailer and in the host's answer (VisaNet specification, section
 * 5.5).
 *
 * @param recordCount all records, those around the details too
 * @param hashingTotal sales and credits together, in the currency's smallest unit
 * @param netDeposit sales less credits without a sign, in the currency's smallest unit
 */
record BatchFigures(long recordCount, long hashingTotal, long netDeposit) {

  /** Header, parameter and trailer. */
  private static final int AROUND_THE_DETAILS = 3;

  static BatchFigures of(BatchTotals totals) {
    long deposited = totals.deposited().minorUnits();
    long credited = totals.credited().minorUnits();
    return new BatchFigures(
        (long) totals.payments() + totals.credits() + AROUND_THE_DETAILS,
        Math.addExact(deposited, credited),
        Math.abs(deposited - credited));
  }

  long details() {
    return recordCount - AROUND_THE_DETAILS;
  }

  boolean areThoseOf(Values answer) {
    return Long.parseLong(answer.text("recordCount")) == recordCount
        && Long.parseLong(answer.text("netDeposit")) == netDeposit;
  }
}
