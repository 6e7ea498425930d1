package org.tapedeck.framework.merchant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.journal.Note;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.journal.What;

/**
 * Who is who: checks passwords and knows what each user may do. What it counts is committed by
 * itself, so that nothing else can roll it back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Realm {

  private Users users;
  private KnownPasswords known;
  private PasswordCheck check;
  private Journal journal;
  private Clock clock;

  protected Realm() {}

  @Inject
  public Realm(
      Users users, KnownPasswords known, PasswordCheck check, Journal journal, Clock clock) {
    this.users = users;
    this.known = known;
    this.check = check;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Whether a program that sends its password with each command is who it says. A password that has
   * fitted before is let in while its user is locked, so that nobody can shut a merchant's software
   * out by guessing at its password.
   */
  public boolean fits(String name, String password) {
    return isKnown(name, password)
        || check
            .pass(name, password)
            .map(
                user -> {
                  known.remember(password, user.passwordHash());
                  return user;
                })
            .isPresent();
  }

  private boolean isKnown(String name, String password) {
    return users.find(name).filter(it -> known.fits(password, it.passwordHash())).isPresent();
  }

  /** A person logs in, once for many commands. While the user is locked he is refused. */
  public Login login(String name, String password) {
    Optional<User> user = check.pass(name, password);
    user.ifPresent(this::tell);
    return user.map(it -> it.hasOneTimePassword() ? Login.CHANGE_PASSWORD : Login.IN)
        .orElse(Login.REFUSED);
  }

  private void tell(User user) {
    journal.by(user.name());
    journal.write(List.of(new Note(clock.instant(), What.LOGIN, Subject.user(user.name()), "")));
  }

  /**
   * What changes with a user's password and tells nothing of it, so that whoever was let in with
   * one is not in any more when there is another. Empty when there is no such user.
   */
  public Optional<String> stamp(String name) {
    return users.find(name).map(User::passwordStamp);
  }

  /** Read anew for every command, so that a right that was put out of force gives nothing more. */
  public Caller caller(String name) {
    return users.caller(name);
  }
}
