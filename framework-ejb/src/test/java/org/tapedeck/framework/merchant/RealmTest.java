package org.tapedeck.framework.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.PlainPasswords;

class RealmTest {

  private final PlainPasswords passwords = new PlainPasswords();
  private final KnownPasswords known = new KnownPasswords();

  @Test
  void theRightPasswordFitsAndIsWorkedOutOnce() {
    Realm realm = realm("hash of secret");
    assertTrue(realm.fits("clark", "secret"));
    assertTrue(realm.fits("clark", "secret"));
    assertEquals(1, passwords.effort());
  }

  @Test
  void aWrongPasswordIsWorkedOutEveryTime() {
    Realm realm = realm("hash of secret");
    assertFalse(realm.fits("clark", "wrong"));
    assertFalse(realm.fits("clark", "wrong"));
    assertEquals(2, passwords.effort());
  }

  @Test
  void anUnknownNameCostsAsMuchAsAWrongPassword() {
    assertFalse(realm("hash of secret").fits("nobody", "secret"));
    assertEquals(1, passwords.effort());
  }

  @Test
  void aChangedPasswordEndsWhatWasKnown() {
    assertTrue(realm("hash of secret").fits("clark", "secret"));
    assertFalse(realm("hash of other").fits("clark", "secret"));
  }

  @Test
  void onlyTheLastThousandAreRemembered() {
    known.remember("first", "hash");
    for (int number = 0; number < 1000; number++) {
      known.remember("password " + number, "hash");
    }
    assertFalse(known.fits("first", "hash"));
    assertTrue(known.fits("password 0", "hash"));
  }

  private Realm realm(String clarksHash) {
    return new Realm(new OneUser(Map.of("clark", clarksHash)), passwords, known);
  }

  private record OneUser(Map<String, String> hashes) implements Users {

    @Override
    public boolean none() {
      return hashes.isEmpty();
    }

    @Override
    public Optional<User> find(String name) {
      return Optional.ofNullable(hashes.get(name)).map(hash -> new User(name, hash));
    }

    @Override
    public List<AccessRight> rights(String name) {
      return List.of();
    }

    @Override
    public Optional<AccessRight> right(String id) {
      return Optional.empty();
    }

    @Override
    public void removeRights(int merchantNumber) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void remove(AccessRight right) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void add(User user) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void add(AccessRight right) {
      throw new UnsupportedOperationException();
    }
  }
}
