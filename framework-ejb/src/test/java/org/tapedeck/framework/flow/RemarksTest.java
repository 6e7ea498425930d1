package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;

/** What is kept with an order, a merchant, an account and the server only to be shown again. */
class RemarksTest {

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void anOrderShowsWhatTheMerchantSaidOfIt() {
    engine.does(
        "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 TRANSACTIONID=T MERCHANTDATA=M"
            + " ORDERDESCRIPTION=Zwölf ORDERURL=https://shop.example/7 SPLITALLOWED=0");
    Map<String, String> order = shown("QUERYORDERS");
    assertEquals("T", order.get("transactionId"));
    assertEquals("M", order.get("merchantData"));
    assertEquals("Zwölf", order.get("orderDescription"));
    assertEquals("https://shop.example/7", order.get("orderURL"));
    assertEquals("Visa", order.get("brand"));
    assertEquals("0", order.get("splitAllowed"));
  }

  @Test
  void anOrderShowsNothingOfWhatWasNotSaid() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    Map<String, String> order = shown("QUERYORDERS");
    assertFalse(order.containsKey("transactionId"));
    assertFalse(order.containsKey("merchantData"));
    assertFalse(order.containsKey("orderDescription"));
    assertFalse(order.containsKey("orderURL"));
    assertEquals("1", order.get("splitAllowed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                    | query                       | attribute     | then
          MODIFYMERCHANT MERCHANTTITLE=           | QUERYMERCHANTS              | merchantTitle | null
          MODIFYMERCHANT ENABLED=1                | QUERYMERCHANTS              | merchantTitle | Till
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ACCOUNTTITLE= | QUERYACCOUNTS | accountTitle | null
          MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ENABLED=1 | QUERYACCOUNTS | accountTitle | Till
          MODIFYPAYSERVER ETILLHOSTNAME=          | QUERYPAYMENTSERVER          | eTillHostName | null
          MODIFYPAYSERVER ENABLED=1               | QUERYPAYMENTSERVER          | eTillHostName | pay.example
          """)
  void anEmptyValueTakesATitleAway(String said, String query, String attribute, String then) {
    engine
        .does("MODIFYMERCHANT MERCHANTTITLE=Till")
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ACCOUNTTITLE=Till")
        .does("MODIFYPAYSERVER ETILLHOSTNAME=pay.example")
        .does(said);
    assertEquals(then, String.valueOf(shown(query).get(attribute)));
  }

  @Test
  void aMerchantIsMadeWithoutTitle() {
    engine.does("CREATEMERCHANT MERCHANTNUMBER=9 MERCHANTTITLE=");
    assertFalse(shown("QUERYMERCHANTS MERCHANTNUMBER=9").containsKey("merchantTitle"));
  }

  private Map<String, String> shown(String query) {
    return engine
        .run(Engine.ADMINISTRATOR, query)
        .found()
        .orElseThrow()
        .views()
        .get(0)
        .attributes();
  }
}
