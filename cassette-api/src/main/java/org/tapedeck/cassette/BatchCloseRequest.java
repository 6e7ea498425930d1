package org.tapedeck.cassette;

import java.time.Instant;

/**
 * A batch to be settled.
 *
 * @param batchNumber drawn from {@link Numbering#BATCH}, the same on every repetition
 * @param items read from the store as they are walked, in the same order on every walk
 * @param time when the close was begun
 */
public record BatchCloseRequest(
    Configuration configuration,
    int batchNumber,
    BatchTotals totals,
    Iterable<BatchItem> items,
    Instant time) {}
