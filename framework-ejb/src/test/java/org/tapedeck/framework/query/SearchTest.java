package org.tapedeck.framework.query;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/**
 * Five orders of merchant 1 and one of merchant 2, and what each search modifier finds of them.
 *
 * <pre>
 * 1:1 840    10.00           T-1  payment 1 deposited 6.00 of 7.00, payment 2 approved 3.00; credit 1 of 1.00
 * 1:2 840    25 (exponent 0)      payment 1 declined 25
 * 1:3 978    10.00           T-3  payment 1 deposited 10.00
 * 1:4 392    500                  account 2, another brand; credit 1 of 50
 * 1:5 840     9.99                payment 1 approved 0.99
 * 2:1 840    10.00           T-1  payment 1 deposited 10.00; credit 2 of 5.00
 * </pre>
 *
 * Batch 1:1 has what order 1:1 deposited and is closed, 1:2 has the euros of 1:3, 1:3 has the
 * credit of 1:4, 2:1 is merchant 2's.
 */
class SearchTest {

  private static final Caller CLARK =
      new Caller(Optional.of("clark"), List.of(new Caller.Right(Role.CLERK, Optional.of(1))));

  private static Engine engine;

  @BeforeAll
  static void prepare() throws SQLException {
    engine = Engine.ready();
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=1 AMOUNT=1000 TRANSACTIONID=T-1")
        .does("APPROVE ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=700")
        .does("DEPOSIT ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=600")
        .does("APPROVE ORDERNUMBER=1 PAYMENTNUMBER=2 AMOUNT=300")
        .does("REFUND ORDERNUMBER=1 CREDITNUMBER=1 AMOUNT=100")
        .does("BATCHCLOSE BATCHNUMBER=1")
        .does("ACCEPTPAYMENT ORDERNUMBER=3 AMOUNT=1000 CURRENCY=978 TRANSACTIONID=T-3")
        .does("APPROVE ORDERNUMBER=3 PAYMENTNUMBER=1 AMOUNT=1000 DEPOSITFLAG=1")
        .does(
            "ACCEPTPAYMENT ORDERNUMBER=4 AMOUNT=500 CURRENCY=392 -$ACCOUNTNUMBER ACCOUNTNUMBER=2 $PAN=5105105105105100")
        .does("REFUND ORDERNUMBER=4 CREDITNUMBER=1 AMOUNT=50")
        .does("ACCEPTPAYMENT ORDERNUMBER=5 AMOUNT=999")
        .does("APPROVE ORDERNUMBER=5 PAYMENTNUMBER=1 AMOUNT=99")
        .does("ACCEPTPAYMENT MERCHANTNUMBER=2 ORDERNUMBER=1 AMOUNT=1000 TRANSACTIONID=T-1")
        .does("APPROVE MERCHANTNUMBER=2 ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1000 DEPOSITFLAG=1")
        .does("REFUND MERCHANTNUMBER=2 ORDERNUMBER=1 CREDITNUMBER=2 AMOUNT=500")
        .does("ACCEPTPAYMENT ORDERNUMBER=2 AMOUNT=25 AMOUNTEXP10=0");
    engine.host().answers("no");
    engine.says("APPROVE ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=25");
    tick("PAY_ORDER", "CREATED", "MODIFIED");
    tick("PAYMENT", "CREATED", "MODIFIED");
    tick("CREDIT", "CREATED", "MODIFIED");
    change("update BATCH set OPENED = 100 + BATCH_NUMBER, MODIFIED = 200 + BATCH_NUMBER");
    change("update BATCH set CLOSED = 300 where CLOSED <> 0");
  }

  /** Every order, payment and credit in a millisecond of its own: its order's number. */
  private static void tick(String table, String created, String modified) throws SQLException {
    change(
        "update %s set %s = 100 + ORDER_NUMBER, %s = 200 + ORDER_NUMBER"
            .formatted(table, created, modified));
  }

  private static void change(String sql) throws SQLException {
    engine.database().change(sql);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      useHeadersInDisplayName = true,
      textBlock =
          """
          orders                                         | found
          ''                                             | 1:1 1:2 1:3 1:4 1:5 2:1
          MERCHANTNUMBER=2                               | 2:1
          MERCHANTNUMBER=1 MERCHANTNUMBER=2 ORDERNUMBER=1 | 1:1 2:1
          MERCHANTNUMBER=3                               | ''
          ORDERNUMBER=2 ORDERNUMBER=4                    | 1:2 1:4
          ACCOUNTNUMBER=2                                | 1:4
          ACCOUNTNUMBER=1 ACCOUNTNUMBER=2 CURRENCY=392   | 1:4
          PAYMENTTYPE=Paper MERCHANTNUMBER=2             | 2:1
          PAYMENTTYPE=Cloth                              | ''
          BRAND=Other                                    | 1:4
          BRAND=Other BRAND=Visa MERCHANTNUMBER=1        | 1:1 1:2 1:3 1:4 1:5
          BRAND=visa                                     | ''
          STATE=order_refundable ORDERNUMBER=3           | 1:3
          APPROVESALLOWED=0                              | 1:1 1:3 2:1
          APPROVESALLOWED=1                              | 1:2 1:4 1:5
          CURRENCY=840                                   | 1:1 1:2 1:5 2:1
          CURRENCY=840 MINAMOUNT=1000                    | 1:1 1:2 2:1
          CURRENCY=840 MINAMOUNT=1001                    | 1:2
          CURRENCY=840 MINAMOUNT=2500 MAXAMOUNT=2500     | 1:2
          CURRENCY=840 MINAMOUNT=2501                    | ''
          CURRENCY=840 MAXAMOUNT=2499                    | 1:1 1:5 2:1
          CURRENCY=840 MAXAMOUNT=999                     | 1:5
          CURRENCY=392 MINAMOUNT=500 MAXAMOUNT=500       | 1:4
          CURRENCY=840 MAXAMOUNT=999999999999            | 1:1 1:2 1:5 2:1
          TRANSACTIONID=T-1                              | 1:1 2:1
          TRANSACTIONID=T-1 MERCHANTNUMBER=2             | 2:1
          CREATEBEGINTIME=104                            | 1:4 1:5
          CREATEENDTIME=102                              | 1:1 1:2 2:1
          CREATEBEGINTIME=103 CREATEENDTIME=103          | 1:3
          MODIFYBEGINTIME=204 MODIFYENDTIME=205          | 1:4 1:5
          MODIFYENDTIME=200                              | ''
          RETURNATMOST=2                                 | 1:1 1:2
          AFTERKEY=1:4                                   | 1:5 2:1
          AFTERKEY=1:4 RETURNATMOST=1                    | 1:5
          AFTERKEY=1:2 RETURNATMOST=3                    | 1:3 1:4 1:5
          AFTERKEY=1:999999999                           | 2:1
          AFTERKEY=2:1                                   | ''
          AFTERKEY=1:2 MERCHANTNUMBER=1 APPROVESALLOWED=1 | 1:4 1:5
          DESCENDING=1                                   | 2:1 1:5 1:4 1:3 1:2 1:1
          DESCENDING=0 RETURNATMOST=1                    | 1:1
          DESCENDING=1 RETURNATMOST=2                    | 2:1 1:5
          DESCENDING=1 AFTERKEY=1:3                      | 1:2 1:1
          DESCENDING=1 AFTERKEY=2:1 RETURNATMOST=2       | 1:5 1:4
          DESCENDING=1 AFTERKEY=1:1                      | ''
          """)
  void orders(String modifiers, String found) {
    assertFound("QUERYORDERS", modifiers, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      useHeadersInDisplayName = true,
      textBlock =
          """
          payments                                       | found
          ''                                             | 1:1:1 1:1:2 1:2:1 1:3:1 1:5:1 2:1:1
          MERCHANTNUMBER=1 ORDERNUMBER=1                 | 1:1:1 1:1:2
          ORDERNUMBER=1 ORDERNUMBER=5 PAYMENTNUMBER=1    | 1:1:1 1:5:1 2:1:1
          PAYMENTNUMBER=2 PAYMENTNUMBER=3                | 1:1:2
          BATCHNUMBER=1                                  | 1:1:1 2:1:1
          BATCHNUMBER=1 BATCHNUMBER=2 MERCHANTNUMBER=1   | 1:1:1 1:3:1
          BATCHNUMBER=9                                  | ''
          ACCOUNTNUMBER=1 MERCHANTNUMBER=2               | 2:1:1
          ACCOUNTNUMBER=2                                | ''
          PAYMENTTYPE=Paper PAYMENTTYPE=Cloth ORDERNUMBER=2 | 1:2:1
          PAYMENTTYPE=Cloth                              | ''
          STATE=payment_approved                         | 1:1:2 1:5:1
          STATE=payment_closed STATE=payment_declined    | 1:1:1 1:2:1
          STATE=payment_pending                          | ''
          CURRENCY=978                                   | 1:3:1
          CURRENCY=840 MINAPPROVEAMOUNT=700              | 1:1:1 1:2:1 2:1:1
          CURRENCY=840 MAXAPPROVEAMOUNT=300              | 1:1:2 1:5:1
          CURRENCY=840 MINAPPROVEAMOUNT=2500             | 1:2:1
          CURRENCY=840 MINDEPOSITAMOUNT=600              | 1:1:1 2:1:1
          CURRENCY=840 MINDEPOSITAMOUNT=1 MAXDEPOSITAMOUNT=600 | 1:1:1
          CURRENCY=840 MAXDEPOSITAMOUNT=0                | 1:1:2 1:2:1 1:5:1
          BRAND=Visa PAYMENTNUMBER=2                     | 1:1:2
          BRAND=Other                                    | ''
          CREATEBEGINTIME=103                            | 1:3:1 1:5:1
          CREATEENDTIME=101 MERCHANTNUMBER=1             | 1:1:1 1:1:2
          MODIFYBEGINTIME=202 MODIFYENDTIME=203          | 1:2:1 1:3:1
          RETURNATMOST=1                                 | 1:1:1
          AFTERKEY=1:1:1                                 | 1:1:2 1:2:1 1:3:1 1:5:1 2:1:1
          AFTERKEY=1:1:2                                 | 1:2:1 1:3:1 1:5:1 2:1:1
          AFTERKEY=1:1:1 RETURNATMOST=2                  | 1:1:2 1:2:1
          AFTERKEY=1:1:1 BATCHNUMBER=1                   | 2:1:1
          DESCENDING=1                                   | 2:1:1 1:5:1 1:3:1 1:2:1 1:1:2 1:1:1
          DESCENDING=1 AFTERKEY=1:2:1                    | 1:1:2 1:1:1
          DESCENDING=1 AFTERKEY=1:1:2 STATE=payment_closed | 1:1:1
          AFTERKEY=1:1:1 BRAND=Visa CURRENCY=840         | 1:1:2 1:2:1 1:5:1 2:1:1
          """)
  void payments(String modifiers, String found) {
    assertFound("QUERYPAYMENTS", modifiers, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      useHeadersInDisplayName = true,
      textBlock =
          """
          credits                                        | found
          ''                                             | 1:1:1 1:4:1 2:1:2
          CREDITNUMBER=2                                 | 2:1:2
          BRAND=Other                                    | 1:4:1
          CREDITNUMBER=1 CREDITNUMBER=2 ORDERNUMBER=1    | 1:1:1 2:1:2
          MERCHANTNUMBER=2                               | 2:1:2
          BATCHNUMBER=1                                  | 1:1:1 2:1:2
          BATCHNUMBER=3                                  | 1:4:1
          ACCOUNTNUMBER=2                                | 1:4:1
          PAYMENTTYPE=Paper CURRENCY=392                 | 1:4:1
          STATE=credit_closed                            | 1:1:1
          STATE=credit_refunded STATE=credit_closed      | 1:1:1 1:4:1 2:1:2
          CURRENCY=840 MINAMOUNT=101                     | 2:1:2
          CURRENCY=840 MAXAMOUNT=100                     | 1:1:1
          CURRENCY=392 MINAMOUNT=50 MAXAMOUNT=50         | 1:4:1
          CREATEBEGINTIME=102                            | 1:4:1
          CREATEENDTIME=101                              | 1:1:1 2:1:2
          MODIFYBEGINTIME=204                            | 1:4:1
          MODIFYENDTIME=203 MERCHANTNUMBER=1             | 1:1:1
          RETURNATMOST=2                                 | 1:1:1 1:4:1
          AFTERKEY=1:1:1                                 | 1:4:1 2:1:2
          DESCENDING=1 AFTERKEY=2:1:2                    | 1:4:1 1:1:1
          DESCENDING=1 RETURNATMOST=1                    | 2:1:2
          """)
  void credits(String modifiers, String found) {
    assertFound("QUERYCREDITS", modifiers, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      useHeadersInDisplayName = true,
      textBlock =
          """
          batches                                        | found
          ''                                             | 1:1 1:2 1:3 2:1
          MERCHANTNUMBER=1 BATCHNUMBER=2 BATCHNUMBER=3   | 1:2 1:3
          ACCOUNTNUMBER=2                                | 1:3
          PAYMENTTYPE=Paper MERCHANTNUMBER=2             | 2:1
          STATE=batch_closed                             | 1:1
          STATE=batch_open STATE=batch_closed            | 1:1 1:2 1:3 2:1
          BALANCESTATUS=batch_balanced                   | 1:1
          BALANCESTATUS=batch_not_yet_balanced BALANCESTATUS=batch_out_of_balance | 1:2 1:3 2:1
          CLOSEALLOWED=1                                 | 1:2 1:3 2:1
          CLOSEALLOWED=0                                 | 1:1
          PURGEALLOWED=0                                 | 1:1
          PURGEALLOWED=1                                 | 1:2 1:3 2:1
          OPENBEGINTIME=102                              | 1:2 1:3
          OPENENDTIME=101                                | 1:1 2:1
          MODIFYBEGINTIME=203                            | 1:3
          MODIFYENDTIME=201                              | 1:1 2:1
          CLOSEBEGINTIME=0                               | 1:1
          CLOSEBEGINTIME=300 CLOSEENDTIME=300            | 1:1
          CLOSEENDTIME=299                               | ''
          RETURNATMOST=3                                 | 1:1 1:2 1:3
          AFTERKEY=1:1 RETURNATMOST=2                    | 1:2 1:3
          DESCENDING=1                                   | 2:1 1:3 1:2 1:1
          DESCENDING=1 AFTERKEY=1:3                      | 1:2 1:1
          """)
  void batches(String modifiers, String found) {
    assertFound("QUERYBATCHES", modifiers, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      useHeadersInDisplayName = true,
      textBlock =
          """
          a clerk of merchant 1 asks for                 | found
          QUERYORDERS                                    | 1:1 1:2 1:3 1:4 1:5
          QUERYORDERS TRANSACTIONID=T-1                  | 1:1
          QUERYPAYMENTS                                  | 1:1:1 1:1:2 1:2:1 1:3:1 1:5:1
          QUERYPAYMENTS BATCHNUMBER=1                    | 1:1:1
          QUERYPAYMENTS MERCHANTNUMBER=2                 | ''
          QUERYCREDITS                                   | 1:1:1 1:4:1
          QUERYCREDITS MERCHANTNUMBER=2 MERCHANTNUMBER=1 | 1:1:1 1:4:1
          QUERYBATCHES                                   | 1:1 1:2 1:3
          QUERYBATCHES MERCHANTNUMBER=2                  | ''
          QUERYORDERS AFTERKEY=1:4                       | 1:5
          QUERYORDERS AFTERKEY=2:1                       | ''
          QUERYORDERS AFTERKEY=2:1 DESCENDING=1 RETURNATMOST=2 | 1:5 1:4
          QUERYPAYMENTS AFTERKEY=1:5:1                   | ''
          """)
  void nobodySeesAnothersMerchant(String query, String found) {
    assertEquals(found, ids(CLARK, query));
    assertEquals(found, keys(CLARK, query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "QUERYORDERS STATE=payment_approved",
        "QUERYPAYMENTS STATE=payment_approved STATE=approved",
        "QUERYCREDITS STATE=credit_none",
        "QUERYBATCHES STATE=batch_balanced",
        "QUERYORDERS KEYSONLY=1 STATE=order_red"
      })
  void aWordThatIsNoStateIsRefused(String query) {
    assertEquals("PRC_PARAMETER_VALUE_ERROR RC_STATE", engine.says(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUERYBATCHES BALANCESTATUS=batch_open"})
  void aWordThatIsNoBalanceStatusIsRefused(String query) {
    assertEquals("PRC_PARAMETER_VALUE_ERROR RC_BALANCESTATUS", engine.says(query));
  }

  private static void assertFound(String query, String modifiers, String found) {
    assertEquals(Codes.SUCCESS, engine.says(query + " " + modifiers));
    assertEquals(found, ids(Engine.ADMINISTRATOR, query + " " + modifiers));
    assertEquals(found, keys(Engine.ADMINISTRATOR, query + " " + modifiers));
  }

  /** What is found, by the ID attribute without its letter. */
  private static String ids(Caller caller, String query) {
    return found(caller, query, "ID").replaceAll("[OPCB]:", "");
  }

  private static String keys(Caller caller, String query) {
    return found(caller, query + " KEYSONLY=1", "value");
  }

  private static String found(Caller caller, String query, String attribute) {
    return engine.run(caller, query).found().orElseThrow().views().stream()
        .map(View::attributes)
        .map(attributes -> attributes.get(attribute))
        .collect(joining(" "));
  }
}
