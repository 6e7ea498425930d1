package org.tapedeck.framework.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is on its way to listeners, as the database keeps it. */
public interface Notices {

  /** The listeners that are enabled and for whom something is due. */
  List<String> dueListeners(Instant now);

  /**
   * What a listener is to be sent next: due, and with nothing earlier of the same object before it.
   */
  Optional<Waiting> next(String listenerId, Instant now);

  /**
   * Takes a notice for one try, so that no other server sends it too, until the given time.
   *
   * @return false when somebody else was faster
   */
  boolean claim(Notice notice, Instant until);

  /** It arrived; what waits of the same object is due. */
  void delivered(Notice notice, Instant now);

  /** It did not arrive; it is due again later, and so is what waits of the same object. */
  void failed(Notice notice, String why, Instant now, Instant again);

  /** It did not arrive and is not sent any more; what waits of the same object is due. */
  void givenUp(Notice notice, String why, Instant now);

  /** Gives up what waits since before this time. */
  void giveUpOlder(Instant than, Instant now);

  /** Removes some of what has ended before, and says whether there may be more. */
  boolean sweep(Instant endedBefore);
}
