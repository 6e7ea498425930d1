/**
 * The room of settlement: open batches, the search for batches, the batch desk, the totals of a
 * day, and what waits for a second person.
 */
package org.tapedeck.console.settle;
