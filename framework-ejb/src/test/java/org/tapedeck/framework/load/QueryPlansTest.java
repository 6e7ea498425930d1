package org.tapedeck.framework.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Plans;
import org.tapedeck.framework.harness.TextTable;

/**
 * Queries over many orders: a selective modifier is looked up in an index, and the number of
 * statements does not grow with what is found.
 */
class QueryPlansTest {

  private static final int ORDERS = 6000;

  /**
   * Found: the objects in the reply. Statements: all that are executed. Scanned: the tables that
   * are read from end to end.
   */
  private static final String TABLE =
      """
      query                                                                            | found | statements | scanned
      QUERYORDERS MERCHANTNUMBER=1 ORDERNUMBER=1077                                    | 1     | 1          |
      QUERYORDERS ORDERNUMBER=1077                                                     | 1     | 1          |
      QUERYORDERS TRANSACTIONID=77                                                     | 0     | 1          |
      QUERYORDERS CREATEBEGINTIME=1900005990000                                        | 12    | 1          |
      QUERYORDERS MODIFYBEGINTIME=1900005990000                                        | 12    | 1          |
      QUERYORDERS CREATEBEGINTIME=1900005990000 KEYSONLY=1                             | 12    | 1          |
      QUERYORDERS ORDERNUMBER=1077 ORDERNUMBER=1078 WITHPAYMENTS=1 WITHCREDITS=1       | 2     | 3          |
      QUERYORDERS CREATEBEGINTIME=1900005951000 WITHPAYMENTS=1 WITHCREDITS=1           | 51    | 3          |
      QUERYPAYMENTS MERCHANTNUMBER=1 ORDERNUMBER=1077                                  | 1     | 2          |
      QUERYPAYMENTS ORDERNUMBER=1077                                                   | 1     | 2          |
      QUERYPAYMENTS BATCHNUMBER=1007                                                   | 10    | 2          |
      QUERYPAYMENTS BATCHNUMBER=1007 WITHORDERS=1                                      | 10    | 2          |
      QUERYPAYMENTS STATE=payment_deposited                                            | 11    | 2          |
      QUERYPAYMENTS CREATEBEGINTIME=1900005990000                                      | 12    | 2          |
      QUERYCREDITS MERCHANTNUMBER=1 ORDERNUMBER=1078                                   | 1     | 2          |
      QUERYCREDITS ORDERNUMBER=1078                                                    | 1     | 2          |
      QUERYCREDITS BATCHNUMBER=1007                                                    | 3     | 2          |
      QUERYCREDITS STATE=credit_refunded                                               | 5     | 2          |
      QUERYBATCHES MERCHANTNUMBER=1 BATCHNUMBER=1007                                   | 1     | 1          |
      QUERYBATCHES BATCHNUMBER=1007                                                    | 1     | 1          |
      QUERYATTEMPTS MERCHANTNUMBER=1 RETURNATMOST=20                                   | 20    | 4          | CASSETTE
      QUERYATTEMPTS RETURNATMOST=20 AFTERKEY=1900005700000:0                           | 4     | 4          | CASSETTE
      QUERYATTEMPTS                                                                    | 60    | 4          | CASSETTE
      QUERYBATCHES STATE=batch_open WITHPAYMENTS=1 WITHCREDITS=1                       | 2     | 3          |
      QUERYORDERS STATE=order_refundable MERCHANTNUMBER=1 APPROVESALLOWED=1 RETURNATMOST=50 | 50 | 1         |
      QUERYORDERS MERCHANTNUMBER=1 AFTERKEY=1:6900 RETURNATMOST=50                     | 50    | 1          |
      QUERYORDERS MERCHANTNUMBER=1 AFTERKEY=1:6990 RETURNATMOST=50                     | 10    | 2          |
      QUERYORDERS MERCHANTNUMBER=1 STATE=order_refundable AFTERKEY=1:6900 RETURNATMOST=50 | 10 | 2          |
      QUERYORDERS MERCHANTNUMBER=1 AFTERKEY=1:1100 DESCENDING=1 RETURNATMOST=50        | 50    | 1          |
      QUERYPAYMENTS MERCHANTNUMBER=1 STATE=payment_deposited                           | 11    | 2          |
      QUERYPAYMENTS MERCHANTNUMBER=1 AFTERKEY=1:6900:1 RETURNATMOST=50                 | 50    | 3          |
      QUERYCREDITS MERCHANTNUMBER=1 AFTERKEY=1:6900:1 RETURNATMOST=20                  | 20    | 3          |
      QUERYBATCHES MERCHANTNUMBER=1 STATE=batch_open                                   | 2     | 1          |
      QUERYBATCHES MERCHANTNUMBER=1 CLOSEBEGINTIME=1900005951000 CLOSEENDTIME=1900006000000 | 4 | 1          |
      QUERYORDERS ORDERNUMBER=1077 ORDERNUMBER=1078 WITHPAYMENTS=1 WITHCREDITS=1 WITHCOMMANDS=1 | 2 | 18 |
      QUERYORDERS CREATEBEGINTIME=1900005951000 WITHPAYMENTS=1 WITHCREDITS=1 WITHCOMMANDS=1 | 51 | 18 |
      QUERYPAYMENTS MERCHANTNUMBER=1 STATE=payment_deposited WITHORDERS=1 WITHCOMMANDS=1 | 11 | 15 |
      QUERYCREDITS MERCHANTNUMBER=1 STATE=credit_refunded WITHORDERS=1 WITHCOMMANDS=1  | 5 | 12 |
      QUERYBATCHES MERCHANTNUMBER=1 STATE=batch_open WITHPAYMENTS=1 WITHCREDITS=1 WITHCOMMANDS=1 | 2 | 16 |
      QUERYFIGURES CREATEBEGINTIME=1900005951000 CREATEENDTIME=1900006000000           | 1 | 6 |
      QUERYFIGURES MERCHANTNUMBER=1 CREATEBEGINTIME=1900005951000 CREATEENDTIME=1900006000000 PARTS=7 | 7 | 5 |
      QUERYBATCHES MERCHANTNUMBER=1 AFTERKEY=1:1590                                    | 10    | 2          |
      """;

  private static Engine engine;

  @BeforeAll
  static void load() throws SQLException {
    engine = BigShop.with(ORDERS);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @TestFactory
  Stream<DynamicTest> queries() {
    return TextTable.rows(TABLE.lines().toList()).stream()
        .map(row -> dynamicTest(row.get("query"), () -> check(row)));
  }

  private static void check(Map<String, String> row) {
    String found = Queries.found(engine, row.get("query"));
    List<String> plans =
        engine.database().plans().of(() -> Queries.found(engine, row.get("query")));
    Set<String> scanned = new TreeSet<>();
    plans.forEach(plan -> scanned.addAll(Plans.scanned(plan)));
    assertEquals(
        row.get("found")
            + " found, "
            + row.get("statements")
            + " statements, scanned: "
            + (Plans.tells() ? row.get("scanned") : ""),
        found + " found, " + plans.size() + " statements, scanned: " + String.join(" ", scanned),
        () -> String.join("\n", plans));
  }
}
