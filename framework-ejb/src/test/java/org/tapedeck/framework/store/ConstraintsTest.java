package org.tapedeck.framework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.DatabaseKind;
import org.tapedeck.framework.harness.Engine;

/** The limits on money hold in the database too, should a rule ever be forgotten. */
class ConstraintsTest {

  /** A constraint without a name is called by its column. */
  private static final String TABLE =
      """
      violated                         | change
      check PAY_ORDER.AMOUNT           | update PAY_ORDER set AMOUNT = 0 where ID = '1:9'
      check PAY_ORDER.APPROVED_AMOUNT  | update PAY_ORDER set APPROVED_AMOUNT = -1 where ID = '1:7'
      check PAY_ORDER.CREDITED_AMOUNT  | update PAY_ORDER set CREDITED_AMOUNT = -1 where ID = '1:7'
      check ORDER_NOT_OVERAPPROVED     | update PAY_ORDER set APPROVED_AMOUNT = 1001 where ID = '1:7'
      check ORDER_NOT_OVERAPPROVED     | update PAY_ORDER set AMOUNT = 699 where ID = '1:7'
      check ORDER_NOT_OVERCREDITED     | update PAY_ORDER set CREDITED_AMOUNT = 1001 where ID = '1:7'
      check ORDER_NOT_OVERCREDITED     | update PAY_ORDER set AMOUNT = 299 where ID = '1:8'
      check PAYMENT.APPROVE_AMOUNT     | update PAYMENT set APPROVE_AMOUNT = 0 where ID = '1:7:2'
      check PAYMENT.DEPOSIT_AMOUNT     | update PAYMENT set DEPOSIT_AMOUNT = -1 where ID = '1:7:1'
      check PAYMENT_NOT_OVERDEPOSITED  | update PAYMENT set DEPOSIT_AMOUNT = 601 where ID = '1:7:1'
      check PAYMENT_NOT_OVERAPPROVED   | update PAYMENT set APPROVE_AMOUNT = 601 where ID = '1:7:1'
      check CREDIT.AMOUNT              | update CREDIT set AMOUNT = 0 where ID = '1:7:1'
      check BATCH.DEPOSITED            | update BATCH set DEPOSITED = -1 where ID = '1:1'
      check BATCH.CREDITED             | update BATCH set CREDITED = -1 where ID = '1:1'
      unique ORDER_NUMBER_UNIQUE       | update PAY_ORDER set ORDER_NUMBER = 7
      unique PAYMENT_NUMBER_UNIQUE     | update PAYMENT set PAYMENT_NUMBER = 2 where ID = '1:7:1'
      unique CREDIT_NUMBER_UNIQUE      | update CREDIT set CREDIT_NUMBER = 2 where ID = '1:7:1'
      unique BATCH_NUMBER_UNIQUE       | update BATCH set BATCH_NUMBER = 1
      unique BATCH_CURRENT_UNIQUE      | update BATCH set CURRENT_FOR = '1:Paper:1:840'
      unique PAY_SYSTEM_UNIQUE         | update PAY_SYSTEM set MERCHANT_NUMBER = 1
      unique ACCOUNT_UNIQUE            | update ACCOUNT set ACCOUNT_NUMBER = 1 where MERCHANT_NUMBER = 1
      unique ACCESS_RIGHT_UNIQUE       | update ACCESS_RIGHT set MERCHANT_NUMBER = 1
      unique PAY_ORDER.ID              | update PAY_ORDER set ID = '1:7'
      unique PAYMENT.ID                | update PAYMENT set ID = '1:7:1'
      unique CREDIT.ID                 | update CREDIT set ID = '1:7:1'
      unique BATCH.ID                  | update BATCH set ID = '1:1'
      reference CREDIT.BATCH_ID        | update CREDIT set BATCH_ID = '1:9' where ID = '1:7:1'
      reference PAYMENT.BATCH_ID       | update PAYMENT set BATCH_ID = '1:9' where ID = '1:7:1'
      reference BATCH_OF_ACCOUNT       | update BATCH set ACCOUNT_NUMBER = 9 where ID = '1:1'
      reference ORDER_OF_ACCOUNT       | update PAY_ORDER set ACCOUNT_NUMBER = 9 where ID = '1:9'
      reference ACCOUNT_OF_PAY_SYSTEM  | delete from PAY_SYSTEM where ID = '1:Paper'
      reference PAY_ORDER.ACCOUNT      | delete from ACCOUNT where ID = '1:Paper:1'
      reference ACCOUNT.MERCHANT       | delete from MERCHANT where MERCHANT_NUMBER = 1
      reference PAYMENT.ORDER_ID       | delete from PAY_ORDER where ID = '1:7'
      reference PAYMENT.BATCH_ID       | delete from BATCH where ID = '1:1'
      """;

  private static final Path FIRST =
      Path.of("src/main/resources/db/migration/V1__first_payment.sql");
  private static final Pattern TABLE_BEGINS = Pattern.compile("create table (\\w+) .*");
  private static final Pattern NAMED = Pattern.compile(" *constraint (\\w+) (check|unique) .*");
  private static final Pattern UNNAMED = Pattern.compile(" *(\\w+) .* (check) [(].*");

  private static Engine engine;

  @BeforeAll
  static void prepare() {
    engine = Engine.ready();
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600 DEPOSITFLAG=1")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=100")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=300")
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000 CURRENCY=978")
        .does("REFUND ORDERNUMBER=8 CREDITNUMBER=1 AMOUNT=300")
        .does("ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000")
        .does("CREATEUSER USER=carla PASSWORD=a-long-password")
        .does("SETUSERACCESSRIGHTS USER=carla ROLE=3 MERCHANTNUMBER=1")
        .does("SETUSERACCESSRIGHTS USER=carla ROLE=3 MERCHANTNUMBER=2");
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = TABLE)
  void aChangeThatTheRulesForbidIsRefused(String violated, String change) {
    String before = engine.database().dump();
    SQLException refused = assertThrows(SQLException.class, () -> engine.database().change(change));
    String[] kindAndName = violated.split(" ");
    assertEquals(DatabaseKind.ofThisRun().violationOf(kindAndName[0]), refused.getSQLState());
    if (!kindAndName[1].contains(".")) {
      String message = refused.getMessage().toUpperCase(Locale.ROOT);
      assertTrue(message.contains(kindAndName[1]), message);
    }
    assertEquals(before, engine.database().dump());
  }

  @Test
  void noConstraintOfTheFirstTablesIsLeftOut() throws IOException {
    Set<String> missing = new TreeSet<>();
    String table = "";
    for (String line : Files.readAllLines(FIRST)) {
      table = group(TABLE_BEGINS, line, "%s", table);
      String constraint = group(UNNAMED, line, "%2$s " + table + ".%1$s", "");
      missing.add(group(NAMED, line, "%2$s %1$s", constraint));
    }
    missing.remove("");
    assertEquals(19, missing.size());
    missing.removeIf(constraint -> TABLE.contains(constraint + " "));
    assertEquals(Set.of(), missing);
  }

  private static String group(Pattern pattern, String line, String form, String otherwise) {
    Matcher found = pattern.matcher(line);
    if (!found.matches()) {
      return otherwise;
    }
    return form.formatted(found.group(1), found.groupCount() > 1 ? found.group(2) : "");
  }
}
