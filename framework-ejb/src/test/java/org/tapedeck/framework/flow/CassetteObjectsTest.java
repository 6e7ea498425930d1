package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Engine;

/**
 * The objects of a cassette's own. Paper has routes for the whole server, by $ROUTE, and brands of
 * a merchant, by $BRAND with a secret $CONTRACT; Blank has none. The route north and merchant 1's
 * brand Visa are there.
 */
class CassetteObjectsTest {

  private static final String ROUTE = "SYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE ";
  private static final String BRAND = "MERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND ";

  private final Engine engine = Engine.ready();

  @BeforeEach
  void aRouteAndABrand() {
    engine
        .does("CREATEMERCHANT MERCHANTNUMBER=3")
        .does("CREATE" + ROUTE + "$ROUTE=north $PASSWORD=sesame")
        .does("CREATE" + BRAND + "$BRAND=Visa $CONTRACT=4711");
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
          said                                                                               | answer
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper                                      | PRC_PARAMETER_NOT_FOUND RC_OBJECTNAME
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Cloth OBJECTNAME=ROUTE                     | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=route $ROUTE=x            | PRC_UNDEFINED_OBJECT RC_OBJECTNAME
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=x            | PRC_UNDEFINED_OBJECT RC_OBJECTNAME
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE                     | PRC_PARAMETER_NOT_FOUND 1010
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE $ROUTE=north        | PRC_DUPLICATE_OBJECT RC_CASSETTEOBJECT
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE $ROUTE=a $COLOUR=b  | PRC_INPUT_ERROR RC_KEYWORD
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE $ROUTE=a-far-too-long-route-name | PRC_PARAMETER_TOO_LONG 1010
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE $ROUTE=a ENABLED=2  | PRC_PARAMETER_VALUE_ERROR RC_ENABLED
          CREATESYSTEMCASSETTEOBJECT CASSETTENAME=Blank OBJECTNAME=ROUTE $ROUTE=a            | PRC_COMMAND_NOT_SUPPORTED RC_NONE
          MODIFYSYSTEMCASSETTEOBJECT CASSETTENAME=Blank OBJECTNAME=ROUTE $ROUTE=a            | PRC_COMMAND_NOT_SUPPORTED RC_NONE
          DELETESYSTEMCASSETTEOBJECT CASSETTENAME=Blank OBJECTNAME=ROUTE $ROUTE=a            | PRC_COMMAND_NOT_SUPPORTED RC_NONE
          CREATEMERCHANTCASSETTEOBJECT CASSETTENAME=Blank OBJECTNAME=BRAND $BRAND=a          | PRC_COMMAND_NOT_SUPPORTED RC_NONE
          MODIFYMERCHANTCASSETTEOBJECT CASSETTENAME=Blank OBJECTNAME=BRAND $BRAND=a          | PRC_COMMAND_NOT_SUPPORTED RC_NONE
          DELETEMERCHANTCASSETTEOBJECT CASSETTENAME=Blank OBJECTNAME=BRAND $BRAND=a          | PRC_COMMAND_NOT_SUPPORTED RC_NONE
          CREATEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=a MERCHANTNUMBER=9 | PRC_UNDEFINED_OBJECT RC_MERCHANTNUMBER
          CREATEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=a $CONTRACT=4711 MERCHANTNUMBER=3 | PRC_UNDEFINED_OBJECT RC_CASSETTENAME
          CREATEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=a          | PRC_PARAMETER_NOT_FOUND 1013
          CREATEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=a $CONTRACT=x471 | PRC_PARAMETER_FORMAT_ERROR 1013
          CREATEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=Visa $CONTRACT=4711 | PRC_DUPLICATE_OBJECT RC_CASSETTEOBJECT
          MODIFYSYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE $PASSWORD=open      | PRC_PARAMETER_NOT_FOUND 1010
          MODIFYSYSTEMCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=ROUTE $ROUTE=south        | PRC_UNDEFINED_OBJECT RC_CASSETTEOBJECT
          MODIFYMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=Visa MERCHANTNUMBER=2 ENABLED=0 | PRC_UNDEFINED_OBJECT RC_CASSETTEOBJECT
          MODIFYMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=visa ENABLED=0 | PRC_UNDEFINED_OBJECT RC_CASSETTEOBJECT
          DELETEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=Visa MERCHANTNUMBER=2 | PRC_UNDEFINED_OBJECT RC_CASSETTEOBJECT
          DELETEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND $BRAND=Visa $CONTRACT=4711 | PRC_INPUT_ERROR RC_KEYWORD
          DELETEMERCHANTCASSETTEOBJECT CASSETTENAME=Paper OBJECTNAME=BRAND                   | PRC_PARAMETER_NOT_FOUND 1012
          DELETEPAYSYSTEM CASSETTENAME=Paper                                                 | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_CASSETTENAME
          """)
  void aRefusalChangesNothing(String said, String answer) {
    String before = engine.database().dump();
    assertEquals(answer, engine.says(said));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void theCassetteIsGivenWhatIsInForce() {
    engine.does("CREATE" + BRAND + "$BRAND=Visa $CONTRACT=9999 MERCHANTNUMBER=2");
    assertEquals(
        " ROUTE{password=sesame, route=north} BRAND{brand=Visa, contract=4711}", seenByCassette(1));
    engine
        .does("MODIFY" + ROUTE + "$ROUTE=north ENABLED=0")
        .does("MODIFY" + BRAND + "$BRAND=Visa $NAME=Card");
    assertEquals(" BRAND{brand=Visa, contract=4711, name=Card}", seenByCassette(2));
    engine
        .does("MODIFY" + ROUTE + "$ROUTE=north $PASSWORD=open ENABLED=1")
        .does("DELETE" + BRAND + "$BRAND=Visa");
    assertEquals(" ROUTE{password=open, route=north}", seenByCassette(3));
  }

  @Test
  void theyAreShownInWhatTheyBelongTo() {
    assertEquals(
        List.of(
            "SystemCassetteObjectCollection PSSystemCassetteObject {active=1, cassette=Paper,"
                + " changesPending=0, enabled=1, objectName=ROUTE, valid=1} {route=north}"),
        nested("QUERYCASSETTES CASSETTENAME=Paper"));
    assertEquals(
        List.of(
            "MerchantCassetteObjectCollection PSMerchantCassetteObject {active=1, cassette=Paper,"
                + " changesPending=0, enabled=1, merchantNumber=1, objectName=BRAND, valid=1}"
                + " {brand=Visa}"),
        nested("QUERYPAYSYSTEMS MERCHANTNUMBER=1"));
    assertEquals(List.of(), nested("QUERYPAYSYSTEMS MERCHANTNUMBER=2"));
  }

  @Test
  void anObjectIsActiveWhenItAndAllThatItStandsOnIsEnabled() {
    engine.does("CREATE" + BRAND + "$BRAND=Amex $CONTRACT=4711 ENABLED=0");
    assertEquals("Amex 0, Visa 1", brands());
    engine.does("MODIFYMERCHANT ENABLED=0");
    assertEquals("Amex 0, Visa 0", brands());
  }

  @Test
  void aSecretIsKeptUnderLockOnly() {
    String dump = engine.database().dump();
    assertFalse(dump.contains("sesame") || dump.contains("4711"));
  }

  @Test
  void whatLacksASettingIsNotValidAndCanBeDisabled() throws Exception {
    engine
        .database()
        .change("update CASSETTE_OBJECT set PROPERTIES = '{}' where OBJECT_NAME = 'ROUTE'");
    assertEquals("0", one("QUERYCASSETTES CASSETTENAME=Paper").attributes().get("valid"));
    engine.does("MODIFY" + ROUTE + "$ROUTE=north ENABLED=0");
  }

  @Test
  void aPaySystemIsTakenDownFromTheBottomUp() {
    engine
        .does("DELETE" + BRAND + "$BRAND=Visa")
        .does("DELETEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1")
        .does("DELETEACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2")
        .does("DELETEPAYSYSTEM CASSETTENAME=Paper");
  }

  private String seenByCassette(int number) {
    engine.host().sent();
    engine
        .does("ACCEPTPAYMENT AMOUNT=1 ORDERNUMBER=" + number)
        .does("APPROVE PAYMENTNUMBER=1 AMOUNT=1 ORDERNUMBER=" + number);
    String sent = engine.host().sent().get(0);
    return sent.substring(sent.indexOf(" cvv none") + " cvv none".length());
  }

  private List<String> nested(String query) {
    return engine.run(Engine.ADMINISTRATOR, query).found().orElseThrow().views().stream()
        .flatMap(view -> view.nested().stream())
        .flatMap(
            collection ->
                collection.views().stream().map(view -> collection.element() + " " + text(view)))
        .toList();
  }

  private static String text(View view) {
    return view.element()
        + " "
        + new TreeMap<>(view.attributes())
        + " "
        + new TreeMap<>(view.properties().asMap());
  }

  private View one(String query) {
    return engine
        .run(Engine.ADMINISTRATOR, query)
        .found()
        .orElseThrow()
        .views()
        .get(0)
        .nested()
        .get(0)
        .views()
        .get(0);
  }

  private String brands() {
    return engine
        .run(Engine.ADMINISTRATOR, "QUERYPAYSYSTEMS MERCHANTNUMBER=1")
        .found()
        .orElseThrow()
        .views()
        .get(0)
        .nested()
        .get(0)
        .views()
        .stream()
        .map(view -> view.properties().text("brand") + " " + view.attributes().get("active"))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
