package org.tapedeck.framework.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.command.EventListenerKey;
import org.tapedeck.framework.command.QueryEventListeners;

/** The event listeners, as the database keeps them. */
public interface Listeners {

  /**
   * A listener and what waits for it.
   *
   * @param nextTry when something is sent again, in milliseconds since 1970; empty when nothing
   *     waits
   */
  record Progress(Listener listener, long waiting, Optional<Long> nextTry) {}

  Optional<Listener> find(EventListenerKey key);

  /**
   * @throws org.tapedeck.framework.command.Refused when there is one with this key
   */
  void add(Listener listener);

  /** Removes a listener with all that waits for it. */
  void remove(Listener listener);

  /**
   * By merchant, cassette, type and URL.
   *
   * @param seenMerchants the merchants that the caller may see; empty for all, and for the server's
   */
  List<Progress> search(Optional<Set<Integer>> seenMerchants, QueryEventListeners query);
}
