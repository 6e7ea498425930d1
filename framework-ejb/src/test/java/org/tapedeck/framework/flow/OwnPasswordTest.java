package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.KnownPasswords;
import org.tapedeck.framework.merchant.Login;
import org.tapedeck.framework.merchant.PasswordTries;
import org.tapedeck.framework.merchant.Realm;

/**
 * CHANGEPASSWORD and RESETPASSWORD. Clementine is a clerk of merchant 1 with the password
 * first-password, Stan a user without a right.
 */
class OwnPasswordTest {

  private static final String WRONG = "PRC_PARAMETER_VALUE_ERROR RC_WRONG_PASSWORD";
  private static final String NO_RIGHT = "PRC_AUTHORIZATION_ERROR RC_ACCESS";

  private static final String CHANGE =
      "CHANGEPASSWORD PASSWORD=first-password NEWPASSWORD=second-password";

  private static final String RESET = "RESETPASSWORD USER=clementine-smith PASSWORD=given-password";

  private final Engine engine = Engine.ready();
  private final Realm realm = engine.parts().realm(new KnownPasswords());

  @BeforeEach
  void users() {
    engine
        .does("CREATEUSER USER=clementine-smith PASSWORD=first-password")
        .does("CREATEUSER USER=stan PASSWORD=first-password")
        .does("CREATEUSER USER=admin PASSWORD=first-password")
        .does("SETUSERACCESSRIGHTS USER=clementine-smith ROLE=3 MERCHANTNUMBER=1");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"clementine-smith", "stan", "admin"})
  void everyUserChangesHisOwn(String user) {
    assertEquals(SUCCESS, said(user, CHANGE));
    assertEquals(Login.REFUSED, realm.login(user, "first-password"));
    assertEquals(Login.IN, realm.login(user, "second-password"));
    assertEquals(
        "2",
        engine.database().find("select count(*) from APP_USER where PASSWORD_HASH like '%first%'"));
  }

  @Test
  void whoHasNotLoggedInHasNone() {
    assertEquals(NO_RIGHT, Codes.of(engine.run(Caller.nobody(), CHANGE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          who              | said                                                                   | answer
          clementine-smith | CHANGEPASSWORD NEWPASSWORD=second-password                             | PRC_PARAMETER_NOT_FOUND RC_PASSWORD
          clementine-smith | CHANGEPASSWORD PASSWORD=first-password                                 | PRC_PARAMETER_NOT_FOUND RC_NEWPASSWORD
          clementine-smith | CHANGEPASSWORD PASSWORD=first-password NEWPASSWORD=11-letters.         | PRC_PARAMETER_TOO_SHORT RC_NEWPASSWORD
          clementine-smith | CHANGEPASSWORD PASSWORD=first-password NEWPASSWORD=first-password      | PRC_INVALID_PARAMETER_COMBINATION RC_NEWPASSWORD
          clementine-smith | CHANGEPASSWORD PASSWORD=first-password NEWPASSWORD=Clementine-Smith    | PRC_PARAMETER_VALUE_ERROR RC_NEWPASSWORD
          clementine-smith | CHANGEPASSWORD USER=stan PASSWORD=first-password NEWPASSWORD=second-password | PRC_INPUT_ERROR RC_KEYWORD
          admin            | RESETPASSWORD USER=stan PASSWORD=11-letters.                           | PRC_PARAMETER_TOO_SHORT RC_PASSWORD
          admin            | RESETPASSWORD USER=nobody PASSWORD=given-password                      | PRC_UNDEFINED_OBJECT RC_USER
          admin            | RESETPASSWORD USER=admin PASSWORD=given-password                       | PRC_AUTHORIZATION_ERROR RC_USER
          clementine-smith | RESETPASSWORD USER=stan PASSWORD=given-password                        | PRC_AUTHORIZATION_ERROR RC_ACCESS
          admin            | CREATEUSER USER=new PASSWORD=given-password ONETIME=2                  | PRC_PARAMETER_VALUE_ERROR RC_ONETIME
          """)
  void aRefusalChangesNothing(String who, String said, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, said(who, said));
    assertEquals(before, engine.database().dump());
  }

  /** However short; and it is not rolled back with anything. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "other-password"})
  void aWrongPasswordCounts(String wrong) {
    String change = "CHANGEPASSWORD NEWPASSWORD=second-password PASSWORD=";
    for (int tries = 1; tries <= PasswordTries.MOST; tries++) {
      assertEquals(WRONG, said("stan", change + wrong));
    }
    assertEquals(WRONG, said("stan", change + "first-password"), "he is locked");
    assertEquals(Login.REFUSED, realm.login("stan", "first-password"));
    engine.waits(PasswordTries.LOCKED);
    assertEquals(SUCCESS, said("stan", change + "first-password"));
  }

  /** Until then he may do nothing else, and gets all his rights back when he has. */
  @Test
  void aOneTimePasswordIsGoodForNothingButItsChange() {
    String order = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1";
    assertEquals(SUCCESS, said("admin", RESET));
    assertEquals(Login.REFUSED, realm.login("clementine-smith", "first-password"));
    assertEquals(Login.CHANGE_PASSWORD, realm.login("clementine-smith", "given-password"));
    assertTrue(realm.fits("clementine-smith", "given-password"));
    assertEquals(List.of(), realm.caller("clementine-smith").rights());
    assertEquals(NO_RIGHT, said("clementine-smith", order));
    assertEquals(NO_RIGHT, said("clementine-smith", "QUERYORDERS"));
    assertEquals(SUCCESS, said("clementine-smith", "ABOUT"));
    assertEquals("1", shown("clementine-smith"));
    assertEquals(SUCCESS, said("clementine-smith", CHANGE.replace("first", "given")));
    assertEquals(Login.IN, realm.login("clementine-smith", "second-password"));
    assertEquals("0", shown("clementine-smith"));
    assertEquals(SUCCESS, said("clementine-smith", order));
  }

  @ParameterizedTest
  @CsvSource({"'', IN, 0", "ONETIME=0, IN, 0", "ONETIME=1, CHANGE_PASSWORD, 1"})
  void whoMakesAUserSaysWhetherHisPasswordLasts(String oneTime, Login login, String shown) {
    engine.does("CREATEUSER USER=new PASSWORD=given-password " + oneTime);
    assertEquals(login, realm.login("new", "given-password"));
    assertEquals(shown, shown("new"));
  }

  /** Under its key it is answered as it was, though it would not fit any more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clementine-smith | CHANGEPASSWORD PASSWORD=first-password NEWPASSWORD=second-password | PRC_OPERATION_SUCCESS RC_NONE
          clementine-smith | CHANGEPASSWORD PASSWORD=other-password NEWPASSWORD=second-password | PRC_PARAMETER_VALUE_ERROR RC_WRONG_PASSWORD
          admin            | RESETPASSWORD USER=clementine-smith PASSWORD=given-password        | PRC_OPERATION_SUCCESS RC_NONE
          """)
  void aRepetitionUnderItsKeyDoesNothing(String who, String said, String answer) {
    Optional<IdempotencyKey> key = Optional.of(new IdempotencyKey("k"));
    assertEquals(answer, Codes.of(engine.run(caller(who), said, key)));
    String before = engine.database().dump();
    assertEquals(answer, Codes.of(engine.run(caller(who), said, key)));
    assertEquals(
        "PRC_DUPLICATE_OBJECT RC_IDEMPOTENCY_KEY",
        Codes.of(engine.run(caller(who), said.replace("-password", "-passworD"), key)));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void ofTwoChangesAtTheSameMomentOneFindsTheOldPassword() throws Exception {
    try (AtOnce threads = new AtOnce()) {
      Map<String, Long> answers =
          threads.answers(
              IntStream.rangeClosed(1, 4)
                  .mapToObj(
                      number ->
                          () ->
                              said(
                                  "stan",
                                  "CHANGEPASSWORD PASSWORD=first-password NEWPASSWORD=new-password-"
                                      + number)));
      assertEquals(Map.of(SUCCESS, 1L, WRONG, 3L), answers);
    }
  }

  @Test
  void noPasswordIsInTheJournalAndInTheTexts() {
    said("admin", RESET);
    said("clementine-smith", CHANGE.replace("first", "given"));
    said("stan", CHANGE.replace("first-password", "other-password"));
    String journal =
        engine
            .database()
            .find(
                "select WHO, WHAT, OBJECT_NAME, WORDS, PRIMARY_CODE, SECONDARY_CODE from JOURNAL order by ID");
    assertFalse(journal.contains("-password"), journal);
    assertTrue(
        journal.endsWith(
            """
            admin command USER clementine-smith RESETPASSWORD -1 -1
            admin done USER clementine-smith RESETPASSWORD 0 0
            clementine-smith command USER clementine-smith CHANGEPASSWORD -1 -1
            clementine-smith done USER clementine-smith CHANGEPASSWORD 0 0
            stan command USER stan CHANGEPASSWORD -1 -1
            stan done USER stan CHANGEPASSWORD 7 280"""),
        journal);
  }

  private String said(String who, String said) {
    return Codes.of(engine.run(caller(who), said));
  }

  private Caller caller(String who) {
    return who.equals("admin") ? Engine.ADMINISTRATOR : realm.caller(who);
  }

  private String shown(String user) {
    return engine
        .run(Engine.ADMINISTRATOR, "QUERYUSERS USER=" + user)
        .found()
        .orElseThrow()
        .views()
        .get(0)
        .attributes()
        .get("oneTimePassword");
  }
}
