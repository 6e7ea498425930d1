package org.tapedeck.framework.flow;

import java.time.Instant;

/** The leases of all servers, as the database keeps them. */
public interface Leases {

  /** Writes down until when an owner may be taken to be alive. */
  void hold(String owner, Instant until);

  boolean isHeld(String owner, Instant now);

  /** Removes those that ended before. */
  void forget(Instant before);
}
