package org.tapedeck.framework.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;

/** Who may give and remove which right. Adam administers merchant 1, Clark is a clerk of both. */
class GivenRightsTest {

  private static final Caller ADAM =
      new Caller(
          Optional.of("adam"),
          List.of(new Caller.Right(Role.MERCHANT_ADMINISTRATOR, Optional.of(1))));

  private final Engine engine = Engine.ready();

  @BeforeEach
  void users() {
    engine
        .does("CREATEUSER USER=adam PASSWORD=a-long-password")
        .does("CREATEUSER USER=clark PASSWORD=a-long-password")
        .does("CREATEUSER USER=chief PASSWORD=a-long-password")
        .does("SETUSERACCESSRIGHTS USER=adam ROLE=1 MERCHANTNUMBER=1")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=1")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=2")
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
          said                                                | answer
          SETUSERACCESSRIGHTS USER=clark MERCHANTNUMBER=2     | PRC_AUTHORIZATION_ERROR RC_ACCESS
          SETUSERACCESSRIGHTS USER=clark ROLE=2 MERCHANTNUMBER=2 | PRC_AUTHORIZATION_ERROR RC_ACCESS
          SETUSERACCESSRIGHTS USER=clark ROLE=3               | PRC_AUTHORIZATION_ERROR RC_ACCESS
          SETUSERACCESSRIGHTS USER=clark ROLE=0               | PRC_AUTHORIZATION_ERROR RC_ACCESS
          SETUSERACCESSRIGHTS USER=chief                      | PRC_AUTHORIZATION_ERROR RC_ACCESS
          SETUSERACCESSRIGHTS USER=clark ROLE=0 MERCHANTNUMBER=1 | PRC_INVALID_PARAMETER_COMBINATION RC_MERCHANTNUMBER
          SETUSERACCESSRIGHTS USER=adam MERCHANTNUMBER=1      | PRC_AUTHORIZATION_ERROR RC_USER
          SETUSERACCESSRIGHTS USER=adam ROLE=3 MERCHANTNUMBER=1 | PRC_AUTHORIZATION_ERROR RC_USER
          SETUSERACCESSRIGHTS USER=nobody MERCHANTNUMBER=1    | PRC_UNDEFINED_OBJECT RC_USER
          SETUSERACCESSRIGHTS USER=chief MERCHANTNUMBER=1     | PRC_UNDEFINED_OBJECT RC_ROLE
          MODIFYPAYSYSTEM CASSETTENAME=Paper ENABLED=0        | PRC_AUTHORIZATION_ERROR RC_ENABLED
          MODIFYPAYSYSTEM MERCHANTNUMBER=2 CASSETTENAME=Paper | PRC_AUTHORIZATION_ERROR RC_ACCESS
          """)
  void aMerchantsAdministratorIsRefusedWhatIsNotHis(String said, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, Codes.of(engine.run(ADAM, said)));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void heGivesAndRemovesRightsToHisMerchant() {
    assertEquals(Codes.SUCCESS, by(ADAM, "USER=clark MERCHANTNUMBER=1"));
    assertEquals("2 CLERK", rightsOf("clark"));
    assertEquals(Codes.SUCCESS, by(ADAM, "USER=clark ROLE=1 MERCHANTNUMBER=1"));
    assertEquals("1 MERCHANT_ADMINISTRATOR\n2 CLERK", rightsOf("clark"));
    assertEquals(Codes.SUCCESS, Codes.of(engine.run(ADAM, "MODIFYPAYSYSTEM CASSETTENAME=Paper")));
  }

  @Test
  void aPaymentsAdministratorRemovesEveryRightButHisOwn() {
    engine
        .does("SETUSERACCESSRIGHTS USER=chief")
        .does("SETUSERACCESSRIGHTS USER=clark MERCHANTNUMBER=2");
    assertEquals("", rightsOf("chief"));
    assertEquals("1 CLERK", rightsOf("clark"));
    Caller chief = new Caller(Optional.of("chief"), Engine.ADMINISTRATOR.rights());
    assertEquals("PRC_AUTHORIZATION_ERROR RC_USER", by(chief, "USER=chief"));
  }

  private String by(Caller caller, String words) {
    return Codes.of(engine.run(caller, "SETUSERACCESSRIGHTS " + words));
  }

  private String rightsOf(String user) {
    return engine
        .database()
        .find(
            "select MERCHANT_NUMBER, ROLE_NAME from ACCESS_RIGHT where USER_NAME = '%s' order by 1"
                .formatted(user));
  }
}
