package org.tapedeck.framework.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;

/** Who gives wrong passwords is locked out for a while (decision 55). The only user is clark. */
class LockOutTest {

  private static final String RIGHT = "a-long-password";
  private static final String WRONG = "b-long-password";

  private final Engine engine = Engine.ready();
  private final AtOnce threads = new AtOnce();
  private final Realm realm = engine.parts().realm(new KnownPasswords());

  @BeforeEach
  void clark() {
    engine.does("CREATEUSER USER=clark PASSWORD=" + RIGHT);
  }

  @AfterEach
  void close() {
    threads.close();
    engine.close();
  }

  /**
   * Of what is done, C is the right password at the console and D at the door, c and d a wrong one
   * there, a number so many minutes that go by, and RESET an administrator's RESETPASSWORD, with
   * the password that he had. A plus is in, a star is in with a one-time password, a minus is not.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          what                                             | done                      | answers
          four wrong ones do not lock                      | c c c c C                 | - - - - +
          nor do they at the door                          | d d d d D                 | - - - - +
          a login in between begins the count anew         | c c c c C c c c c C       | - - - - + - - - - +
          at the door as well                              | d d d d D d d d d C       | - - - - + - - - - +
          after five the right one is refused              | c c c c c C               | - - - - - -
          wherever they were given                         | c d c d c C D             | - - - - - - -
          for a quarter of an hour                         | c c c c c 14 C 1 C        | - - - - - - +
          at the door, too                                 | d d d d d 14 D 1 D        | - - - - - - +
          what is tried meanwhile does not make it longer  | c c c c c 14 c c c C 1 C  | - - - - - - - - - +
          and is not counted                               | c c c c c c c c c 15 c C  | - - - - - - - - - - +
          what has fitted before goes on at the door       | D c c c c c D C d D       | + - - - - - + - - +
          but begins no count anew                         | D c c D c c D c C D       | + - - + - - + - - +
          after the lock five more lock again              | c c c c c 15 c c c c c C  | - - - - - - - - - - -
          an administrator lifts it                        | c c c c c RESET C         | - - - - - *
          and takes the count back                         | c c c c RESET c c c c C   | - - - - - - - - *
          """)
  void fiveInARowLock(String what, String done, String answers) {
    StringJoiner answered = new StringJoiner(" ");
    Stream.of(done.split(" ")).map(this::done).filter(it -> !it.isEmpty()).forEach(answered::add);
    assertEquals(answers, answered.toString());
  }

  private String done(String word) {
    return switch (word) {
      case "C" -> atTheConsole("clark", RIGHT);
      case "c" -> atTheConsole("clark", WRONG);
      case "D" -> realm.fits("clark", RIGHT) ? "+" : "-";
      case "d" -> realm.fits("clark", WRONG) ? "+" : "-";
      case "RESET" -> {
        engine.does("RESETPASSWORD USER=clark PASSWORD=" + RIGHT);
        yield "";
      }
      default -> {
        engine.waits(Duration.ofMinutes(Long.parseLong(word)));
        yield "";
      }
    };
  }

  private String atTheConsole(String name, String password) {
    return switch (realm.login(name, password)) {
      case IN -> "+";
      case CHANGE_PASSWORD -> "*";
      case REFUSED -> "-";
    };
  }

  /** The count is the database's, so another server has it, and it outlives this one. */
  @Test
  void allServersLockTogether() {
    Realm beside = engine.beside("second").parts().realm(new KnownPasswords());
    for (int tries = 0; tries < 3; tries++) {
      beside.login("clark", WRONG);
    }
    assertEquals("- - -", done("c") + " " + done("d") + " " + done("C"));
    assertEquals(Login.REFUSED, beside.login("clark", RIGHT));
    assertFalse(beside.fits("clark", RIGHT));
  }

  @Test
  void wrongOnesAtTheSameMomentAllCount() throws Exception {
    assertEquals(Map.of("-", 4L), threads.answers(atOnce(4)));
    assertEquals("4 0", counted());
  }

  @Test
  void ofManyAtTheSameMomentOneLocks() throws Exception {
    assertEquals(Map.of("-", 64L), threads.answers(atOnce(64)));
    assertEquals("-", done("C"));
    assertEquals("1", entries("locked"));
  }

  private Stream<Callable<String>> atOnce(int tries) {
    return IntStream.range(0, tries).mapToObj(number -> () -> done(number % 2 == 0 ? "c" : "d"));
  }

  private String counted() {
    return engine.database().find("select WRONG_TRIES, LOCKED_UNTIL from APP_USER");
  }

  /** Not even one that counts them by their names. */
  @Test
  void namesThatNobodyHasLeaveNoRow() {
    String before = rows();
    for (int name = 0; name < 20; name++) {
      realm.fits("nobody" + name, WRONG);
      realm.login("nobody" + name, WRONG);
    }
    assertEquals(before, rows());
  }

  private String rows() {
    List<String> counts =
        engine.database().tables().stream()
            .map(table -> table + engine.database().find("select count(*) from " + table))
            .toList();
    return String.join(" ", counts);
  }

  /** What it costs to be refused is a change of one row, whoever one is. */
  @Test
  void aTryThatCountsForNobodyIsCountedAllTheSame() throws Exception {
    engine.database().empty(List.of("STRANGER_TRIES"));
    engine.database().change("insert into STRANGER_TRIES values (1, 0)");
    for (int tries = 0; tries < PasswordTries.MOST; tries++) {
      realm.login("clark", WRONG);
    }
    assertEquals("0", strangers());
    realm.login("clark", RIGHT);
    realm.login("nobody", WRONG);
    assertEquals("2", strangers());
  }

  private String strangers() {
    return engine.database().find("select TRIES from STRANGER_TRIES");
  }

  @Test
  void theJournalHasLoginsAndLocks() {
    Stream.of("C D c c c c c c".split(" ")).forEach(this::done);
    assertEquals(
        "clark login \nserver: locked 5 wrong passwords, 15 minutes",
        engine
            .database()
            .find(
                "select WHO, WHAT, WORDS from JOURNAL where OBJECT_NAME = 'USER clark'"
                    + " and WHAT in ('login', 'locked') order by ID"));
  }

  private String entries(String what) {
    return engine.database().find("select count(*) from JOURNAL where WHAT = '%s'".formatted(what));
  }

  @Test
  void queryUsersShowsWhoIsLocked() {
    assertEquals("0", shown("locked"));
    Stream.of("c c c c c".split(" ")).forEach(this::done);
    assertEquals("1", shown("locked"));
    engine.waits(PasswordTries.LOCKED);
    assertEquals("0", shown("locked"));
  }

  private String shown(String attribute) {
    return engine
        .run(Engine.ADMINISTRATOR, "QUERYUSERS USER=clark")
        .found()
        .orElseThrow()
        .views()
        .get(0)
        .attributes()
        .get(attribute);
  }
}
