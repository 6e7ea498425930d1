package org.tapedeck.framework.replay;

import java.util.List;
import java.util.Optional;

/** The uses of Idempotency-Keys, as the database keeps them: for ever. */
public interface KeyUses {

  Optional<KeyUse> find(String id);

  /** All that wait for the end of an attempt. */
  List<KeyUse> awaiting(String attemptId);

  /**
   * @throws org.tapedeck.framework.command.Refused when somebody else adds it at the same moment
   */
  void add(KeyUse use);
}
