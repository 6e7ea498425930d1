package org.tapedeck.hostsim.settlement;

import org.tapedeck.hostsim.layout.Fields;

/** The sums over the details, as the host itself computes them. */
record Totals(long hash, long net) {
  static final Totals ZERO = new Totals(0, 0);

  /** A voided detail moves no money; the hashing total keeps it, as one later edition says. */
  Totals plus(Fields detail) {
    String amount = detail.get("settlementAmount");
    if (!amount.matches("\\d+")) {
      return this;
    }
    long settled = Long.parseLong(amount);
    return new Totals(hash + settled, net + signed(detail, settled));
  }

  private static long signed(Fields detail, long settled) {
    if (detail.get("voidIndicator").equals("V")) {
      return 0;
    }
    return detail.get("transactionCode").equals("CR") ? -settled : settled;
  }

  long netDeposit() {
    return Math.abs(net);
  }
}
