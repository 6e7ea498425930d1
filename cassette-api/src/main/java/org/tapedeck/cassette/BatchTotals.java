package org.tapedeck.cassette;

/**
 * The totals of one batch. Both amounts are in the currency's smallest unit.
 *
 * @param payments how many payments, 0 or more
 * @param deposited what the payments come to
 * @param credits how many credits, 0 or more
 * @param credited what the credits come to
 */
public record BatchTotals(int payments, Money deposited, int credits, Money credited) {}
