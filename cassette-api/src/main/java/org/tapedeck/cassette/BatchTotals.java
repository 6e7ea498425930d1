package org.tapedeck.cassette;

/** The totals of one batch: how many payments and credits, and what they come to. */
public record BatchTotals(int payments, Money deposited, int credits, Money credited) {}
