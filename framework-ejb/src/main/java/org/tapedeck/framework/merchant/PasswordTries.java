package org.tapedeck.framework.merchant;

import java.time.Duration;
import java.time.Instant;

/**
 * How often users' passwords were tried in vain, as the database counts it for all servers. Each
 * method is one change in the database, so that tries at the same moment all count.
 */
public interface PasswordTries {

  /** So many wrong passwords in a row lock a user. */
  int MOST = 5;

  /** So long. */
  Duration LOCKED = Duration.ofMinutes(15);

  /**
   * A password has fitted: the count begins anew.
   *
   * @return false when the user is locked, or has another password by now; then nothing is changed
   */
  boolean right(User user, Instant now);

  /**
   * A try was in vain. It counts against a user who is there and not locked.
   *
   * @return whether it has locked him
   */
  boolean wrong(String name, Instant now);

  /** The user is not locked any more, and the count begins anew. */
  void lift(String name);
}
