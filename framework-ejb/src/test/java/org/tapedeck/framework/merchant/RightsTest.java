package org.tapedeck.framework.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;

/** Rights as they are given, and what they let somebody see. */
class RightsTest {

  private final Engine engine = Engine.ready();
  private final Realm realm = engine.parts().realm(new KnownPasswords());

  @BeforeEach
  void clarkIsAClerkOfMerchantOne() {
    engine
        .does("CREATEUSER USER=clark PASSWORD=a-long-password")
        .does("CREATEUSER USER=admin PASSWORD=a-long-password")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=1")
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000 MERCHANTNUMBER=2")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1")
        .does("REFUND ORDERNUMBER=8 CREDITNUMBER=1 AMOUNT=1 MERCHANTNUMBER=2");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void aRightIsHeldForItsMerchant() {
    assertEquals(List.of(new Caller.Right(Role.CLERK, Optional.of(1))), clark().rights());
  }

  @Test
  void aSecondRoleForAMerchantReplacesTheFirst() {
    engine
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=2 MERCHANTNUMBER=1")
        .does("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=2");
    assertEquals(
        "1 SUPERVISOR\n2 CLERK",
        engine
            .database()
            .find("select MERCHANT_NUMBER, ROLE_NAME from ACCESS_RIGHT order by MERCHANT_NUMBER"));
  }

  @Test
  void aRoleIsGivenAndTakenForSeveralMerchantsOrForNone() {
    engine.does("SETUSERACCESSRIGHTS USER=clark ROLE=2 MERCHANTNUMBER=2 MERCHANTNUMBER=1");
    String both = rows();
    assertEquals("1 SUPERVISOR\n2 SUPERVISOR", both);
    assertEquals(
        "PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER",
        engine.says("SETUSERACCESSRIGHTS USER=clark ROLE=3 MERCHANTNUMBER=1 MERCHANTNUMBER=9"));
    assertEquals(both, rows());
    engine.does("SETUSERACCESSRIGHTS USER=clark MERCHANTNUMBER=1 MERCHANTNUMBER=2");
    assertEquals("", rows());
  }

  private String rows() {
    return engine
        .database()
        .find("select MERCHANT_NUMBER, ROLE_NAME from ACCESS_RIGHT order by MERCHANT_NUMBER");
  }

  @Test
  void aRoleForTheWholeServerIsNotGivenForOneMerchant() {
    assertEquals(
        "PRC_INVALID_PARAMETER_COMBINATION RC_MERCHANTNUMBER",
        engine.says("SETUSERACCESSRIGHTS USER=clark ROLE=0 MERCHANTNUMBER=1"));
  }

  @Test
  void nobodyMayChangeHisOwnRights() {
    String before = engine.database().dump();
    assertEquals(
        "PRC_AUTHORIZATION_ERROR RC_USER",
        engine.says("SETUSERACCESSRIGHTS USER=admin ROLE=3 MERCHANTNUMBER=1"));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void withoutARightACommandIsRefusedAndChangesNothing() {
    String before = engine.database().dump();
    assertEquals(
        "PRC_AUTHORIZATION_ERROR RC_ACCESS",
        Codes.of(engine.run(clark(), "REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=1")));
    assertEquals(
        "PRC_AUTHORIZATION_ERROR RC_ACCESS",
        Codes.of(engine.run(clark(), "ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1 MERCHANTNUMBER=2")));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void queriesShowTheMerchantsThatTheCallerHasARightTo() {
    assertEquals(List.of("O:1:7"), shown(clark(), "QUERYORDERS"));
    assertEquals(List.of("B:1:1"), shown(clark(), "QUERYBATCHES"));
    assertEquals(List.of("O:1:7", "O:2:8"), shown(Engine.ADMINISTRATOR, "QUERYORDERS"));
    assertEquals(List.of("B:1:1", "B:2:1"), shown(Engine.ADMINISTRATOR, "QUERYBATCHES"));
  }

  @Test
  void askingForAnothersMerchantFindsNothing() {
    assertEquals(List.of(), shown(clark(), "QUERYORDERS MERCHANTNUMBER=2"));
    assertEquals(List.of(), shown(clark(), "QUERYBATCHES MERCHANTNUMBER=2"));
  }

  private Caller clark() {
    return realm.caller("clark");
  }

  private List<String> shown(Caller caller, String query) {
    return engine.run(caller, query).found().orElseThrow().views().stream()
        .map(View::attributes)
        .map(attributes -> attributes.get("ID"))
        .toList();
  }
}
