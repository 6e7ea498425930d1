package org.tapedeck.cassette;

import java.time.Instant;

/**
 * A batch to be settled.
 *
 * @param configuration the settings in force for the account
 * @param batchNumber drawn from {@link Numbering#BATCH}, the same on every repetition
 * @param repeated whether the batch was sent before under this number, so that the host may have it
 * @param totals what the items add up to
 * @param items read from the store as they are walked, in the same order on every walk
 * @param time when the batch was sent for the first time, the same on every repetition
 */
public record BatchCloseRequest(
    Configuration configuration,
    int batchNumber,
    boolean repeated,
    BatchTotals totals,
    Iterable<BatchItem> items,
    Instant time) {

  /** The same request, told that the host may have had it before. */
  public BatchCloseRequest again() {
    return new BatchCloseRequest(configuration, batchNumber, true, totals, items, time);
  }
}
