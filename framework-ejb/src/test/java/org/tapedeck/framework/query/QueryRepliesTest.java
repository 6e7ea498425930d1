package org.tapedeck.framework.query;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.harness.Engine;

/** The shapes of what queries answer: collections, what is nested in them, and keys. */
class QueryRepliesTest {

  private static Engine engine;

  @BeforeAll
  static void prepare() {
    engine = Engine.ready();
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600 DEPOSITFLAG=1")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=3 AMOUNT=100");
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          query                                      | reply
          QUERYORDERS                                | OrderCollection{withCredits=0, withPayments=0}(PSOrder O:1:7)
          QUERYORDERS WITHPAYMENTS=1                 | OrderCollection{withCredits=0, withPayments=1}(PSOrder O:1:7 PaymentCollection{}(PSPayment P:1:7:1, PSPayment P:1:7:2))
          QUERYORDERS WITHCREDITS=1                  | OrderCollection{withCredits=1, withPayments=0}(PSOrder O:1:7 CreditCollection{}(PSCredit C:1:7:3))
          QUERYORDERS KEYSONLY=1                     | OrderKeyCollection{}(Key 1:7)
          QUERYORDERS KEYSONLY=1 WITHPAYMENTS=1      | OrderKeyCollection{}(Key 1:7)
          QUERYORDERS KEYSONLY=1 ORDERNUMBER=8       | OrderKeyCollection{}()
          QUERYPAYMENTS PAYMENTNUMBER=1              | PaymentCollection{withOrders=0}(PSPayment P:1:7:1)
          QUERYPAYMENTS WITHORDERS=1                 | PaymentCollection{withOrders=1}(PSPayment P:1:7:1 OrderCollection{}(PSOrder O:1:7), PSPayment P:1:7:2 OrderCollection{}(PSOrder O:1:7))
          QUERYPAYMENTS KEYSONLY=1 WITHORDERS=1      | PaymentKeyCollection{}(Key 1:7:1, Key 1:7:2)
          QUERYCREDITS                               | CreditCollection{withOrders=0}(PSCredit C:1:7:3)
          QUERYCREDITS WITHORDERS=1                  | CreditCollection{withOrders=1}(PSCredit C:1:7:3 OrderCollection{}(PSOrder O:1:7))
          QUERYCREDITS KEYSONLY=1                    | CreditKeyCollection{}(Key 1:7:3)
          QUERYBATCHES KEYSONLY=1                    | BatchKeyCollection{}(Key 1:1)
          QUERYBATCHES KEYSONLY=0 MERCHANTNUMBER=2   | BatchCollection{withCredits=0, withPayments=0}()
          """)
  void collections(String query, String reply) {
    assertEquals(reply, text(engine.run(Engine.ADMINISTRATOR, query).found().orElseThrow()));
  }

  private static String text(ViewCollection collection) {
    return collection.views().stream()
        .map(QueryRepliesTest::text)
        .collect(joining(", ", collection.element() + collection.attributes() + "(", ")"));
  }

  private static String text(View view) {
    String key = view.attributes().getOrDefault("ID", view.attributes().get("value"));
    return view.nested().stream()
        .map(nested -> " " + text(nested))
        .collect(joining("", view.element() + " " + key, ""));
  }
}
