package org.tapedeck.framework.batch;

import java.util.Optional;

/** The batches, as the database keeps them. */
public interface Batches {

  /** The batch as it is just now; it may change before it is locked. */
  Optional<Batch> find(String batchId);

  /** The batch, its row locked until the transaction ends. */
  Optional<Batch> lock(String batchId);

  /** The batch that an account and currency add to, its row locked until the transaction ends. */
  Optional<Batch> lockCurrent(Batch.Owner owner);

  void add(Batch batch);

  /** Removes a batch; what was settled in it names no batch from then on. */
  void remove(Batch batch);
}
