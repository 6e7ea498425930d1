package org.tapedeck.framework.merchant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.journal.Note;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.journal.What;

/**
 * One try at a user's password, which counts (decision 55). It takes as long, and changes as much,
 * whether the user is there, is locked, or neither, so that nobody can tell.
 */
@Dependent
public class PasswordCheck {

  private final Users users;
  private final Passwords passwords;
  private final PasswordTries tries;
  private final Journal journal;
  private final Clock clock;

  @Inject
  public PasswordCheck(
      Users users, Passwords passwords, PasswordTries tries, Journal journal, Clock clock) {
    this.users = users;
    this.passwords = passwords;
    this.tries = tries;
    this.journal = journal;
    this.clock = clock;
  }

  /** The user, when the password is his and he is not locked. */
  public Optional<User> pass(String name, String password) {
    Optional<User> user = users.find(name);
    boolean fits =
        user.map(it -> passwords.fits(password, it.passwordHash()))
            .orElseGet(() -> passwords.hash(password).isEmpty());
    Instant now = clock.instant();
    if (fits && isLetIn(user.orElseThrow(), now)) {
      return user;
    }
    if (tries.wrong(name, now)) {
      tellLocked(name, now);
    }
    return Optional.empty();
  }

  /** Who is known to be locked costs what a wrong password does, not a statement more. */
  private boolean isLetIn(User user, Instant now) {
    return !user.isLocked(now) && tries.right(user, now);
  }

  private void tellLocked(String name, Instant now) {
    String words =
        "%d wrong passwords, %d minutes"
            .formatted(PasswordTries.MOST, PasswordTries.LOCKED.toMinutes());
    journal.write(List.of(new Note(now, What.LOCKED, Subject.user(name), words)));
  }
}
