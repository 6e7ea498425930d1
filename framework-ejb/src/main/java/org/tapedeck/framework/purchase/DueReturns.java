package org.tapedeck.framework.purchase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Return tokens by which nobody has come, as the database keeps them. */
public interface DueReturns {

  /**
   * Open ones that are due, the longest due first.
   *
   * @param busy users whose ones are left out
   */
  List<String> due(Instant now, Set<String> busy, int most);

  /** One of them, locked until the transaction ends. */
  Optional<StoredReturn> locked(String id);

  /**
   * Whether nobody is awaited by another one of the purchase. Of two that end at once each is the
   * last one: better both end the purchase than neither.
   */
  boolean isLast(StoredReturn token, Instant now);
}
