package org.tapedeck.framework.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.merchant.KnownPasswords;
import org.tapedeck.framework.merchant.Login;
import org.tapedeck.framework.merchant.Realm;

/** Who is there before anybody has made a user. */
class FirstAdministratorTest {

  private final Engine engine = Engine.ready();
  private final Parts parts = engine.parts();
  private final Realm realm = parts.realm(new KnownPasswords());

  @TempDir private Path folder;

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void withoutAFileHeHasAOneTimePassword() {
    String password = opened(Optional.empty()).orElseThrow().text();
    assertEquals(Login.CHANGE_PASSWORD, realm.login("admin", password));
    assertEquals(
        Codes.SUCCESS,
        Codes.of(
            engine.run(
                realm.caller("admin"),
                "CHANGEPASSWORD NEWPASSWORD=my-own-password PASSWORD=" + password)));
    assertEquals(Login.IN, realm.login("admin", "my-own-password"));
    assertEquals(
        Codes.SUCCESS,
        Codes.of(engine.run(realm.caller("admin"), "MODIFYPAYSERVER CARDRETENTION=30")));
  }

  @Test
  void theSheetSaysWhatItIsAndWhereToLogIn() {
    FirstPassword password = new FirstPassword("abc");
    assertEquals(
        """
        First administrator: user admin, one-time password abc
        It is shown here and never again. Log in at /console/ and choose one of your own.
        """,
        password.sheet());
    assertFalse(password.toString().contains("abc"));
  }

  @Test
  void noTwoAreAlikeAndNoLetterLooksLikeAnother() {
    Set<String> drawn = new HashSet<>();
    for (int times = 0; times < 100; times++) {
      String password = FirstPassword.drawn().text();
      assertTrue(password.matches("[2-9A-HJ-NP-Za-km-z]{20,}"), password);
      drawn.add(password);
    }
    assertEquals(100, drawn.size());
  }

  @Test
  void withAFileHeHasThePasswordThere() throws IOException {
    Path file = folder.resolve("first.properties");
    Files.writeString(file, "admin.user=chief\nadmin.password=a-long-password\n");
    assertEquals(Optional.empty(), opened(Optional.of(file)));
    assertEquals(Login.IN, realm.login("chief", "a-long-password"));
    assertEquals("1", engine.database().find("select count(*) from APP_USER"));
  }

  @Test
  void whereAUserIsThereIsNoFirstOne() {
    engine.does("CREATEUSER USER=clark PASSWORD=a-long-password");
    assertEquals(Optional.empty(), opened(Optional.empty()));
    assertEquals("1", engine.database().find("select count(*) from APP_USER"));
  }

  /** The one who was slower has made nobody, and starts all the same. */
  @Test
  void ofServersThatStartAtOnceOneMakesHim() throws Exception {
    try (AtOnce servers = new AtOnce()) {
      Map<String, Long> sheets =
          servers.answers(IntStream.range(0, 8).mapToObj(number -> () -> outcome()));
      assertEquals(1L, sheets.remove("printed"));
      assertTrue(Set.of("nothing", "refused").containsAll(sheets.keySet()), sheets::toString);
    }
    assertEquals("1", engine.database().find("select count(*) from APP_USER"));
    assertEquals("1", engine.database().find("select count(*) from ACCESS_RIGHT"));
  }

  private String outcome() {
    try {
      return opened(Optional.empty()).isPresent() ? "printed" : "nothing";
    } catch (RuntimeException failure) {
      return Refused.in(failure).isPresent() ? "refused" : failure.toString();
    }
  }

  private Optional<FirstPassword> opened(Optional<Path> file) {
    Opening opening =
        new Opening(
            null,
            null,
            new FirstAdministrator(parts.users(), parts.passwords()),
            null,
            parts.clock(),
            null,
            file.map(Path::toString));
    return parts.transactions().inOne(opening::admitFirstAdministrator);
  }
}
