package org.tapedeck.framework.merchant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who is who: checks passwords and knows what each user may do. */
@Stateless
public class Realm {

  private Users users;
  private Passwords passwords;
  private KnownPasswords known;

  protected Realm() {}

  @Inject
  public Realm(Users users, Passwords passwords, KnownPasswords known) {
    this.users = users;
    this.passwords = passwords;
    this.known = known;
  }

  public boolean fits(String name, String password) {
    Optional<String> hash = users.find(name).map(User::passwordHash);
    // An unknown name costs as much time as a wrong password, so neither can be told apart.
    return hash.map(found -> fitsHash(password, found))
        .orElseGet(() -> passwords.hash(password).isEmpty());
  }

  /** Read anew for every command, so that a right that was put out of force gives nothing more. */
  public Caller caller(String name) {
    return Caller.named(name, users.rights(name));
  }

  private boolean fitsHash(String password, String hash) {
    if (known.fits(password, hash)) {
      return true;
    }
    boolean fits = passwords.fits(password, hash);
    if (fits) {
      known.remember(password, hash);
    }
    return fits;
  }
}
