package org.tapedeck.framework.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The batches, as the database keeps them. */
public interface Batches {

  /** The batch as it is just now; it may change before it is locked. */
  Optional<Batch> find(String batchId);

  /** The batch, its row locked until the transaction ends. */
  Optional<Batch> lock(String batchId);

  /** The batch that an account and currency add to, its row locked until the transaction ends. */
  Optional<Batch> lockCurrent(Batch.Owner owner);

  /**
   * The keys of a cassette's open batches that somebody has to look at, those that wait longest
   * first.
   */
  List<String> toBeLookedAt(String paymentType, Instant now, int most);

  /**
   * The account's batches are closed at another time from now on: moments that have passed do not
   * count for its open ones, and somebody has to look at them.
   */
  void closingTimeChanged(int merchantNumber, String paymentType, int accountNumber, Instant now);

  void add(Batch batch);

  /** Removes a batch; what was settled in it names no batch from then on. */
  void remove(Batch batch);

  /** The account's open batches are to get new numbers at the host. */
  void forgetNumbers(int merchantNumber, String paymentType, int accountNumber);
}
