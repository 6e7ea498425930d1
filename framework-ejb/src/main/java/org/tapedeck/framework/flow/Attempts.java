package org.tapedeck.framework.flow;

import java.util.Optional;

/** The attempts, as the database keeps them. */
public interface Attempts {

  void add(Attempt attempt);

  /** The attempt, its row locked until the transaction ends. */
  Optional<Attempt> lock(String id);
}
