package org.tapedeck.framework.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.batch.Batch;

/**
 * How far the reports of closed batches are, as the database keeps it. Whoever delivers one has
 * claimed it, and says which try is his: what another one took over in the meantime is left alone.
 */
public interface Reports {

  /** A report that one server delivers now; the batch is as it was when it was claimed. */
  record Claim(Batch batch, int tries) {

    public String batchId() {
      return batch.id();
    }
  }

  /** The batches whose reports are due, the longest due first. */
  List<String> due(Instant now, int most);

  /**
   * Takes a report for one try, so that no other server begins one, until the given time.
   *
   * @return empty when somebody else was faster
   */
  Optional<Claim> claim(String batchId, Instant now, Instant until);

  /** Keeps it until another time, and says whether it is still ours. */
  boolean keep(Claim claim, Instant until);

  /** It is there. */
  void delivered(Claim claim);

  /** It could not be put there; it is due again later. */
  void failed(Claim claim, String why, Instant again);

  /** There is no place any more that it could be put to. */
  void dropped(Claim claim);

  /** Notes that it is late, and says whether nobody did before. */
  boolean isLateNow(Claim claim);

  /** Whether a member of the order is to be in a report that is not delivered yet. */
  boolean isAwaitedWith(String orderId);
}
