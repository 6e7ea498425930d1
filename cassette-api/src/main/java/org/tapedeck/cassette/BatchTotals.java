package org.tapedeck.cassette;

/**
 * The totals of one batch. Both amounts are in the currency's smallest unit.
 *
 * @param payments how many payments, 0 or more
 * @param deposited what the payments come to
 * @param credits how many credits, 0 or more
 * @param credited what the credits come to
 * @param slips how many of the payments have a slip ({@link BatchItem#slip}), so that a message's
 *     length can be told before its items are walked
 */
public record BatchTotals(int payments, Money deposited, int credits, Money credited, int slips) {

  /** Those of a batch without slips. */
  public BatchTotals(int payments, Money deposited, int credits, Money credited) {
    this(payments, deposited, credits, credited, 0);
  }
}
