package org.tapedeck.framework.report;

import java.io.IOException;
import java.io.OutputStream;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;

/** The report of one closed batch. It is the same whenever it is written. */
final class SettlementReport {

  private final Batch batch;
  private final Lines lines;
  private final Pages pages;

  SettlementReport(Batch batch, Lines lines, Pages pages) {
    this.batch = batch;
    this.lines = lines;
    this.pages = pages;
  }

  /** Goes on with a page, unless there is a reason not to. */
  interface Step {
    void next() throws NotPut;
  }

  /** No two batches have one name. */
  String name() {
    return "settlement-m%d-a%d-b%d-h%d.csv"
        .formatted(
            batch.merchantNumber(),
            batch.accountNumber(),
            batch.batchNumber(),
            batch.hostBatchNumber());
  }

  /**
   * Writes it, a page of the batch in memory at a time.
   *
   * @throws IOException when the line breaks
   * @throws NotPut when a step gave a reason to stop
   */
  void write(OutputStream to, Step step) throws IOException, NotPut {
    Sum payments = new Sum();
    Sum credits = new Sum();
    to.write(lines.header());
    pages.payments(
        batch.id(),
        page -> {
          step.next();
          for (PaymentOfOrder row : page) {
            payments.add(Lines.amount(row), lines.of(row), to);
          }
        });
    pages.credits(
        batch.id(),
        page -> {
          step.next();
          for (CreditOfOrder row : page) {
            credits.add(Lines.amount(row), lines.of(row), to);
          }
        });
    check(payments, credits);
    for (byte[] line : lines.totals()) {
      to.write(line);
    }
  }

  /** A report that does not add up tells nobody what was settled. */
  private void check(Sum payments, Sum credits) throws NotPut {
    boolean whole =
        payments.is(batch.totals().payments(), batch.totals().deposited().amount())
            && credits.is(batch.totals().credits(), batch.totals().credited().amount());
    if (!whole) {
      throw new NotPut("The batch's members do not add up to its totals.");
    }
  }

  /** What has been written so far. */
  private static final class Sum {

    private int count;
    private long amount;

    void add(long more, byte[] line, OutputStream to) throws IOException {
      count++;
      amount += more;
      to.write(line);
    }

    boolean is(int wholeCount, long wholeAmount) {
      return count == wholeCount && amount == wholeAmount;
    }
  }
}
