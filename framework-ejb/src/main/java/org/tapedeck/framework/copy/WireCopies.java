package org.tapedeck.framework.copy;

import java.util.List;

/** The copies, as the database keeps them. */
public interface WireCopies {

  void add(WireCopy part);

  /** A page of a batch's copy, in the order in which it was written. */
  List<WireCopy> of(String batchId, long afterId, int most);

  /** Whether there is such a batch. */
  boolean isBatch(String batchId);
}
