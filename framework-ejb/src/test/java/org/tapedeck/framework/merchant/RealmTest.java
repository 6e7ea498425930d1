package org.tapedeck.framework.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.PlainPasswords;

/** How much work a password is, and what is remembered of it. The only user is clark. */
class RealmTest {

  private static final String RIGHT = "a-long-password";
  private static final String WRONG = "b-long-password";

  private final Engine engine = Engine.ready();
  private final PlainPasswords passwords = (PlainPasswords) engine.parts().passwords();
  private final KnownPasswords known = new KnownPasswords();
  private final Realm realm = engine.parts().realm(known);
  private int effortBefore;

  @BeforeEach
  void clark() {
    engine.does("CREATEUSER USER=clark PASSWORD=" + RIGHT);
    effortBefore = passwords.effort();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theRightPasswordFitsAndIsWorkedOutOnce() {
    assertTrue(realm.fits("clark", RIGHT));
    assertTrue(realm.fits("clark", RIGHT));
    assertEquals(1, effort());
  }

  @Test
  void aWrongPasswordIsWorkedOutEveryTime() {
    assertFalse(realm.fits("clark", WRONG));
    assertFalse(realm.fits("clark", WRONG));
    assertEquals(2, effort());
  }

  @Test
  void anUnknownNameCostsAsMuchAsAWrongPassword() {
    assertFalse(realm.fits("nobody", RIGHT));
    assertEquals(Login.REFUSED, realm.login("nobody", RIGHT));
    assertEquals(2, effort());
  }

  @Test
  void whoIsLockedCostsAsMuchAsAWrongPassword() {
    for (int tries = 1; tries <= PasswordTries.MOST + 1; tries++) {
      realm.fits("clark", WRONG);
    }
    assertFalse(realm.fits("clark", RIGHT));
    assertEquals(PasswordTries.MOST + 2, effort());
  }

  @Test
  void aPersonsPasswordIsWorkedOutAtEachLogin() {
    assertEquals(Login.IN, realm.login("clark", RIGHT));
    assertEquals(Login.IN, realm.login("clark", RIGHT));
    assertEquals(2, effort());
  }

  @Test
  void aChangedPasswordEndsWhatWasKnown() {
    assertTrue(realm.fits("clark", RIGHT));
    engine.does("RESETPASSWORD USER=clark PASSWORD=" + WRONG);
    assertFalse(realm.fits("clark", RIGHT));
  }

  /** Some databases compare names without the blanks behind them. */
  @Test
  void aNameWithABlankBehindItIsNobodys() {
    assertFalse(realm.fits("clark ", RIGHT));
    assertEquals(Login.REFUSED, realm.login("clark ", RIGHT));
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

  private int effort() {
    return passwords.effort() - effortBefore;
  }
}
