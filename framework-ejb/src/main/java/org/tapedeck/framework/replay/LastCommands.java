package org.tapedeck.framework.replay;

import java.util.Optional;

/** The last commands of orders, payments, credits and batches, as the database keeps them. */
public interface LastCommands {

  /** Where an object stands, in words that change with every move; empty when there is none. */
  Optional<String> standing(Moved object);

  Optional<LastCommand> of(Moved object);

  void add(LastCommand command);

  /** The one that waits for the end of an attempt. Its object's row must be locked. */
  Optional<LastCommand> awaiting(String attemptId);

  void remove(LastCommand command);

  /** Forgets an object that is gone, and its parts. */
  void removeOwnedBy(Moved gone);
}
