package org.tapedeck.framework.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.tapedeck.framework.harness.DatabaseKind;
import org.tapedeck.framework.harness.Engine;

/**
 * Merchant 1 with many orders, each a second after the one before. Every order has a payment, every
 * third a credit; ten orders make a batch, of which all but the last are closed. Nine orders in ten
 * are closed, too. Of every hundredth payment the host's answer is awaited.
 */
final class BigShop {

  static final int ORDERS_IN_BATCH = 10;

  /** Later than anything that was made before. */
  static final int FIRST = 1000;

  static final long BEGIN = 1_900_000_000_000L;

  private BigShop() {}

  static Engine with(int orders) throws SQLException {
    Engine engine = Engine.ready();
    engine.does(
        "ACCEPTPAYMENT ORDERNUMBER=1 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000 DEPOSITFLAG=1");
    engine.does("REFUND ORDERNUMBER=1 CREDITNUMBER=1 AMOUNT=10");
    try (Connection connection = engine.database().connection()) {
      connection.setAutoCommit(false);
      fill(new Copies(connection), orders);
      String first = engine.database().find("select ID from ATTEMPT");
      new Copies(connection).of("ATTEMPT", first, orders, BigShop::attempt);
      visits(connection);
      connection.commit();
      statistics(connection);
    }
    return engine;
  }

  private static void fill(Copies copies, int orders) throws SQLException {
    copies.of("BATCH", "1:1", orders / ORDERS_IN_BATCH, number -> batch(number, orders));
    copies.of("PAY_ORDER", "1:1", orders, number -> order(number, orders));
    copies.of("PAYMENT", "1:1:1", orders, number -> payment(number, orders));
    copies.of(
        "CREDIT", "1:1:1", orders, number -> number % 3 == 0 ? credit(number, orders) : Map.of());
  }

  /** Each payment's buyer was on the bank's page once, in vain. */
  private static void visits(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into VISIT (REFERENCE, TOKEN, ORDER_ID, PAYMENT_ID, ACCOUNT_ID, AMOUNT,"
              + " AMOUNT_EXP10, CURRENCY, STATE, EVIDENCE, PROBED, ENDS, CALLS, WARNINGS, CREATED,"
              + " MODIFIED, VERSION) select ID, ID, ORDER_ID, ID, '1:Paper:1', 1000, -2, '840',"
              + " 'FAILED', '', 0, 0, 0, 0, CREATED, MODIFIED, 0 from PAYMENT");
    }
  }

  private static boolean isOpen(int batch, int orders) {
    return batch * ORDERS_IN_BATCH >= orders;
  }

  private static int batchOf(int number) {
    return (number - 1) / ORDERS_IN_BATCH + 1;
  }

  private static Map<String, Object> batch(int number, int orders) {
    Map<String, Object> row = times(number * ORDERS_IN_BATCH, "OPENED");
    row.put("ID", "1:" + (FIRST + number));
    row.put("BATCH_NUMBER", FIRST + number);
    row.put("CURRENT_FOR", null);
    row.put("STATE", isOpen(number, orders) ? "OPEN" : "CLOSED");
    row.put("CLOSED", isOpen(number, orders) ? 0L : row.get("OPENED"));
    row.put("PAYMENTS", ORDERS_IN_BATCH);
    row.put("CREDITS", ORDERS_IN_BATCH / 3);
    return row;
  }

  private static Map<String, Object> order(int number, int orders) {
    Map<String, Object> row = times(number, "CREATED");
    row.put("ID", "1:" + (FIRST + number));
    row.put("ORDER_NUMBER", FIRST + number);
    row.put("AMOUNT", 1000L + number);
    row.put("TRANSACTION_ID", "store " + number);
    row.put("STATE", number % 10 == 0 ? "REFUNDABLE" : "CLOSED");
    return row;
  }

  private static Map<String, Object> payment(int number, int orders) {
    Map<String, Object> row = member(number);
    row.put("STATE", isOpen(batchOf(number), orders) ? "DEPOSITED" : "CLOSED");
    return row;
  }

  private static Map<String, Object> credit(int number, int orders) {
    Map<String, Object> row = member(number);
    row.put("STATE", isOpen(batchOf(number), orders) ? "REFUNDED" : "CLOSED");
    return row;
  }

  private static Map<String, Object> attempt(int number) {
    Map<String, Object> row = new HashMap<>();
    row.put("ID", "%08x".formatted(number));
    row.put("OBJECT_ID", "1:" + (FIRST + number) + ":1");
    row.put("STATE", number % 100 == 0 ? "OPEN" : "SETTLED");
    row.put("BEGUN", BEGIN + number * 1000L);
    return row;
  }

  private static Map<String, Object> member(int number) {
    Map<String, Object> row = times(number, "CREATED");
    row.put("ID", "1:" + (FIRST + number) + ":1");
    row.put("ORDER_ID", "1:" + (FIRST + number));
    row.put("ORDER_NUMBER", FIRST + number);
    row.put("BATCH_ID", "1:" + (FIRST + batchOf(number)));
    return row;
  }

  private static Map<String, Object> times(int number, String created) {
    Map<String, Object> row = new HashMap<>();
    row.put(created, BEGIN + number * 1000L);
    row.put("MODIFIED", BEGIN + number * 1000L);
    return row;
  }

  /** What a database finds out by itself after a while. */
  private static void statistics(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table :
          new String[] {"PAY_ORDER", "PAYMENT", "CREDIT", "BATCH", "ATTEMPT", "VISIT"}) {
        statement.execute(
            DatabaseKind.ofThisRun() == DatabaseKind.DERBY
                ? "call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('TAPEDECK', '" + table + "', null)"
                : "analyze " + table);
      }
    }
    connection.commit();
  }
}
