package org.tapedeck.framework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/**
 * The commands on event listeners (specification, sections 1.2, 3.3 and 3.4).
 *
 * <p>Merchants 1 and 2 have a listener at http://shop.example/ for changes of state, and so has the
 * server for network management.
 */
class ListenerCommandsTest {

  private static final String AT = " LISTENERURL=http://shop.example/";
  private static final String ONE = "CASSETTENAME=Paper EVENTTYPE=1" + AT;

  private static final Caller OF_MERCHANT_1 =
      new Caller(
          Optional.of("m"), List.of(new Caller.Right(Role.MERCHANT_ADMINISTRATOR, Optional.of(1))));

  private final Engine engine = Engine.ready();

  @BeforeEach
  void listeners() {
    engine
        .does("CREATEMEREVENTLISTENER " + ONE)
        .does("CREATEMEREVENTLISTENER MERCHANTNUMBER=2 " + ONE)
        .does("CREATESNMEVENTLISTENER EVENTTYPE=3" + AT + " SOCKSHOST=203.0.113.9");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                                                        | answer
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1                                       | PRC_PARAMETER_NOT_FOUND RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper LISTENERURL=http://shop.example/                  | PRC_PARAMETER_NOT_FOUND RC_EVENTTYPE
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=0 LISTENERURL=http://shop.example/      | PRC_PARAMETER_VALUE_ERROR RC_EVENTTYPE
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=3 LISTENERURL=http://shop.example/      | PRC_PARAMETER_VALUE_ERROR RC_EVENTTYPE
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=http://shop.example/      | PRC_DUPLICATE_OBJECT RC_EVENTLISTENER
          CREATEMEREVENTLISTENER CASSETTENAME=Cloth EVENTTYPE=1 LISTENERURL=http://shop.example/      | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          CREATEMEREVENTLISTENER MERCHANTNUMBER=9 CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=http://shop.example/ | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=shop.example              | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=ftp://shop.example/       | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=file:///etc/passwd        | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http:/shop                | PRC_PARAMETER_FORMAT_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://a{b}/              | PRC_PARAMETER_FORMAT_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://u:p@shop.example/  | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/#here | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example:0/    | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://nowhere.example/   | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://inside.example/    | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://mixed.example/     | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://localhost:8080/    | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://[::1]/             | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://169.254.169.254/   | PRC_PARAMETER_VALUE_ERROR RC_LISTENERURL
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/ SOCKSHOST=10.0.0.1 | PRC_PARAMETER_VALUE_ERROR RC_SOCKSHOST
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/ SOCKSPORT=1080     | PRC_INVALID_PARAMETER_COMBINATION RC_SOCKSPORT
          CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/ SOCKSHOST=203.0.113.9 SOCKSPORT=65536 | PRC_PARAMETER_VALUE_ERROR RC_SOCKSPORT
          MODIFYMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=http://shop.example/      | PRC_PARAMETER_NOT_FOUND RC_ENABLED
          MODIFYMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/ ENABLED=0          | PRC_UNDEFINED_OBJECT RC_EVENTLISTENER
          MODIFYMEREVENTLISTENER MERCHANTNUMBER=9 CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=http://shop.example/ ENABLED=0 | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          DELETEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=http://other.example/     | PRC_UNDEFINED_OBJECT RC_EVENTLISTENER
          CREATESNMEVENTLISTENER EVENTTYPE=1 LISTENERURL=http://shop.example/                         | PRC_PARAMETER_VALUE_ERROR RC_EVENTTYPE
          CREATESNMEVENTLISTENER EVENTTYPE=3 LISTENERURL=http://shop.example/                         | PRC_DUPLICATE_OBJECT RC_EVENTLISTENER
          CREATESNMEVENTLISTENER EVENTTYPE=3 LISTENERURL=http://shop.example/ MERCHANTNUMBER=1        | PRC_INPUT_ERROR RC_KEYWORD
          MODIFYSNMEVENTLISTENER EVENTTYPE=3 LISTENERURL=http://other.example/ ENABLED=1              | PRC_UNDEFINED_OBJECT RC_EVENTLISTENER
          DELETESNMEVENTLISTENER EVENTTYPE=3 LISTENERURL=http://other.example/                        | PRC_UNDEFINED_OBJECT RC_EVENTLISTENER
          """)
  // spotless:on
  void aRefusedCommandChangesNothing(String said, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, engine.says(said));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void theSecretIsShownOnceAndNeverStoredInClear() {
    Reply made =
        engine.run(
            Engine.ADMINISTRATOR, "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2" + AT);
    String secret = made.found().orElseThrow().views().get(0).attributes().get("secret");
    assertTrue(secret.matches("[A-Za-z0-9_-]{43}"), secret);
    assertFalse(engine.database().dump().contains(secret));
    for (View view : shown(Engine.ADMINISTRATOR, "")) {
      assertFalse(view.attributes().containsKey("secret"), view.toString());
    }
  }

  @Test
  void aQueryShowsWhoIsToldAndHowFar() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    assertEquals(
        "{merchantNumber=1, cassette=Paper, eventType=1, listenerURL=http://shop.example/,"
            + " enabled=1, active=1, valid=1, changesPending=0, delivered=0, waiting=1, givenUp=0,"
            + " nextTry=1907755200000}",
        shown(Engine.ADMINISTRATOR, " MERCHANTNUMBER=1").get(0).attributes().toString());
    Map<String, String> server = shown(Engine.ADMINISTRATOR, " EVENTTYPE=3").get(0).attributes();
    assertEquals("203.0.113.9 1080", server.get("socksHost") + " " + server.get("socksPort"));
    assertFalse(server.containsKey("merchantNumber"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                         | 3 | 1
          MERCHANTNUMBER=1                           | 1 | 1
          MERCHANTNUMBER=1 MERCHANTNUMBER=2          | 2 | 1
          MERCHANTNUMBER=2                           | 1 | 0
          EVENTTYPE=3                                | 1 | 0
          EVENTTYPE=1 EVENTTYPE=3                    | 3 | 1
          EVENTTYPE=2                                | 0 | 0
          CASSETTENAME=Paper                         | 2 | 1
          CASSETTENAME=Cloth CASSETTENAME=Paper      | 2 | 1
          LISTENERURL=http://shop.example/           | 3 | 1
          LISTENERURL=http://a/ LISTENERURL=http://b/ | 0 | 0
          """)
  void aSearchFindsWhatFitsAndMayBeSeen(String said, int all, int ofMerchant1) {
    assertEquals(all, shown(Engine.ADMINISTRATOR, " " + said).size());
    assertEquals(ofMerchant1, shown(OF_MERCHANT_1, " " + said).size());
  }

  @Test
  void aMerchantAdministratorHasOnlyHisOwnMerchantsListeners() {
    assertEquals(Codes.SUCCESS, says("MODIFYMEREVENTLISTENER ENABLED=0 " + ONE));
    assertEquals(
        "PRC_AUTHORIZATION_ERROR RC_ACCESS",
        says("MODIFYMEREVENTLISTENER ENABLED=0 MERCHANTNUMBER=2 " + ONE));
    assertEquals(
        "PRC_AUTHORIZATION_ERROR RC_ACCESS",
        says("DELETEMEREVENTLISTENER MERCHANTNUMBER=2 " + ONE));
    assertEquals(
        "PRC_AUTHORIZATION_ERROR RC_ACCESS", says("DELETESNMEVENTLISTENER EVENTTYPE=3" + AT));
  }

  @Test
  void aMerchantTakesHisListenersAlong() {
    engine
        .does("CREATEMERCHANT MERCHANTNUMBER=3")
        .does("CREATEMEREVENTLISTENER MERCHANTNUMBER=3 " + ONE)
        .does("DELETEMERCHANT MERCHANTNUMBER=3")
        .does("CREATEMERCHANT MERCHANTNUMBER=3");
    assertEquals(List.of(), shown(Engine.ADMINISTRATOR, " MERCHANTNUMBER=3"));
  }

  private String says(String words) {
    return Codes.of(engine.run(OF_MERCHANT_1, words));
  }

  private List<View> shown(Caller caller, String words) {
    return engine.run(caller, "QUERYEVENTLISTENERS" + words).found().orElseThrow().views();
  }
}
