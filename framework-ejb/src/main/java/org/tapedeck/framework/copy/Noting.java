package org.tapedeck.framework.copy;

import java.util.function.Supplier;

/** Takes note of what goes to a host and comes from it; by more than one thread. */
public interface Noting {

  /**
   * A stretch of bytes.
   *
   * @param masked makes them, secrets masked, for whoever wants them
   */
  void note(Direction way, Supplier<byte[]> masked);
}
