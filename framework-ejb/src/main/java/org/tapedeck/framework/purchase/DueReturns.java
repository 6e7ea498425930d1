package org.tapedeck.framework.purchase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Return tokens by which nobody has come, as the database keeps them. */
public interface DueReturns {

  /** Open ones that are due, the longest due first. */
  List<String> due(Instant now, int most);

  /** One of them, locked until the transaction ends. */
  Optional<StoredReturn> locked(String id);

  /** Whether no other one of the purchase is open. */
  boolean isLast(StoredReturn token);
}
