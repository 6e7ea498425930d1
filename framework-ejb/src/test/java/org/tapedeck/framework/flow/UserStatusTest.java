package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.KnownPasswords;
import org.tapedeck.framework.merchant.Realm;
import org.tapedeck.framework.merchant.Role;

/**
 * Rights out of force and in force again. Adam administers merchant 1, as Anna does; Clark is a
 * clerk of the merchants 1 and 2; Chief is a payments administrator.
 */
class UserStatusTest {

  private static final Caller ADAM =
      new Caller(
          Optional.of("adam"),
          List.of(new Caller.Right(Role.MERCHANT_ADMINISTRATOR, Optional.of(1))));

  private final Engine engine = Engine.ready();
  private final Realm realm = engine.parts().realm(new KnownPasswords());

  @BeforeEach
  void users() {
    for (String user : List.of("admin", "adam", "anna", "clark", "chief")) {
      engine.does("CREATEUSER PASSWORD=a-long-password USER=" + user);
    }
    engine
        .does("SETUSERACCESSRIGHTS USER=adam ROLE=1 MERCHANTNUMBER=1")
        .does("SETUSERACCESSRIGHTS USER=anna ROLE=1 MERCHANTNUMBER=1")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=1 MERCHANTNUMBER=2")
        .does("SETUSERACCESSRIGHTS USER=chief ROLE=0");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          who   | said                                                              | answer
          admin | MODIFYUSERSTATUS ROLE=3 ENABLED=0                                 | PRC_PARAMETER_NOT_FOUND RC_USER
          admin | MODIFYUSERSTATUS USER=clark ENABLED=0                             | PRC_PARAMETER_NOT_FOUND RC_ROLE
          admin | MODIFYUSERSTATUS USER=clark ROLE=3                                | PRC_PARAMETER_NOT_FOUND RC_ENABLED
          admin | MODIFYUSERSTATUS USER=clark ROLE=4 ENABLED=0                      | PRC_PARAMETER_VALUE_ERROR RC_ROLE
          admin | MODIFYUSERSTATUS USER=stranger ROLE=3 ENABLED=0                   | PRC_UNDEFINED_OBJECT RC_USER
          admin | MODIFYUSERSTATUS USER=clark ROLE=2 ENABLED=0                      | PRC_UNDEFINED_OBJECT RC_ROLE
          admin | MODIFYUSERSTATUS USER=clark ROLE=3 ENABLED=0 MERCHANTNUMBER=9     | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          admin | MODIFYUSERSTATUS USER=anna ROLE=1 ENABLED=0 MERCHANTNUMBER=2      | PRC_UNDEFINED_OBJECT RC_ROLE
          admin | MODIFYUSERSTATUS USER=chief ROLE=0 ENABLED=0 MERCHANTNUMBER=1     | PRC_INVALID_PARAMETER_COMBINATION RC_MERCHANTNUMBER
          admin | MODIFYUSERSTATUS USER=admin ROLE=0 ENABLED=0                      | PRC_AUTHORIZATION_ERROR RC_USER
          adam  | MODIFYUSERSTATUS USER=adam ROLE=1 ENABLED=0 MERCHANTNUMBER=1      | PRC_AUTHORIZATION_ERROR RC_USER
          adam  | MODIFYUSERSTATUS USER=clark ROLE=3 ENABLED=0                      | PRC_AUTHORIZATION_ERROR RC_ACCESS
          adam  | MODIFYUSERSTATUS USER=clark ROLE=3 ENABLED=0 MERCHANTNUMBER=2     | PRC_AUTHORIZATION_ERROR RC_ACCESS
          adam  | MODIFYUSERSTATUS USER=chief ROLE=0 ENABLED=0                      | PRC_AUTHORIZATION_ERROR RC_ACCESS
          """)
  void aRefusalChangesNothing(String who, String said, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, said(who, said));
    assertEquals(before, engine.database().dump());
  }

  @ParameterizedTest
  @CsvSource({"80, PRC_UNDEFINED_OBJECT RC_USER", "81, PRC_PARAMETER_TOO_LONG RC_USER"})
  void aNameThatIsLookedForHasEightyBytes(int bytes, String answer) {
    assertEquals(
        answer, said("admin", "MODIFYUSERSTATUS ROLE=3 ENABLED=0 USER=" + "x".repeat(bytes)));
  }

  @Test
  void aRightOutOfForceGivesNothingAtOnce() {
    assertTrue(realm("clark"));
    assertEquals("1:1, 2:1", rights("clark"));
    assertEquals(Codes.SUCCESS, said("adam", status("clark", 3, 0) + " MERCHANTNUMBER=1"));
    assertTrue(realm("clark"), "he may still log in");
    assertEquals(List.of(new Caller.Right(Role.CLERK, Optional.of(2))), caller("clark").rights());
    assertEquals(
        "PRC_AUTHORIZATION_ERROR RC_ACCESS",
        Codes.of(engine.run(caller("clark"), "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1")));
    assertEquals("1:0, 2:1", rights("clark"));
    assertEquals(Codes.SUCCESS, said("adam", status("clark", 3, 1) + " MERCHANTNUMBER=1"));
    assertEquals(
        Codes.SUCCESS,
        Codes.of(engine.run(caller("clark"), "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1")));
  }

  @Test
  void withoutAMerchantEveryRightOfTheRoleIsMeant() {
    engine
        .does("CREATEMERCHANT MERCHANTNUMBER=3")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=2 MERCHANTNUMBER=3")
        .does(status("clark", 3, 0));
    assertEquals("1:0, 2:0, 3:1", rights("clark"));
  }

  @Test
  void aRightThatIsOutOfForceStaysSoWithAnotherRole() {
    engine
        .does(status("clark", 3, 0) + " MERCHANTNUMBER=1")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=2 MERCHANTNUMBER=1");
    assertEquals("1:0, 2:1", rights("clark"));
  }

  @Test
  void aPaymentsAdministratorsRightCanBePutOutOfForce() {
    engine.does(status("chief", 0, 0));
    assertEquals(List.of(), caller("chief").rights());
  }

  @Test
  void aMerchantAdministratorMayDoItToAnother() {
    assertEquals(Codes.SUCCESS, said("adam", status("anna", 1, 0) + " MERCHANTNUMBER=1"));
    assertEquals(List.of(), caller("anna").rights());
  }

  private static String status(String user, int role, int enabled) {
    return "MODIFYUSERSTATUS USER=%s ROLE=%d ENABLED=%d".formatted(user, role, enabled);
  }

  private String said(String who, String said) {
    return Codes.of(engine.run(who.equals("adam") ? ADAM : Engine.ADMINISTRATOR, said));
  }

  private boolean realm(String user) {
    return realm.fits(user, "a-long-password");
  }

  private Caller caller(String user) {
    return realm.caller(user);
  }

  private String rights(String user) {
    View shown =
        engine
            .run(Engine.ADMINISTRATOR, "QUERYUSERS USER=" + user)
            .found()
            .orElseThrow()
            .views()
            .get(0);
    return String.join(
        ", ",
        shown.nested().get(0).views().stream()
            .map(View::attributes)
            .map(right -> right.get("merchantNumber") + ":" + right.get("enabled"))
            .toList());
  }
}
