package org.tapedeck.framework.simulation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.framework.harness.TestDatabase;

/** The engine's books, read from the database when all is over. */
final class Books {

  private static final String TERMINALS = " case when %s.MERCHANT_NUMBER = 1 then '7' else '8' end";

  /** Of a credit, number is that of its batch's item, and there is nothing that is held. */
  record Payment(
      String id,
      String of,
      String state,
      long approved,
      long deposited,
      String batch,
      int number,
      String terminal,
      int account) {

    boolean isApproved() {
      return List.of("APPROVED", "DEPOSITED", "CLOSED").contains(state);
    }
  }

  record Credit(String id, String of, String state, long amount, String batch) {}

  record Batch(
      String id,
      String state,
      int hostNumber,
      int members,
      long net,
      boolean forced,
      String terminal) {

    String nameAtHost() {
      return terminal + "/" + hostNumber;
    }
  }

  record Attempt(
      String kind,
      String object,
      String state,
      String outcome,
      long left,
      long due,
      long since,
      long deadline) {

    /** What came to its turn too late, because nothing was up, still takes its time. */
    boolean isDueAfterItsDeadlineBy(Duration time) {
      return due > Math.max(deadline, since) + time.toMillis();
    }
  }

  /** What the journal says of an object that came to be in another state. */
  record Line(String object, String words) {}

  record Event(String name, String object, String before, String now) {}

  final Map<String, Payment> payments = new LinkedHashMap<>();
  final Map<String, Credit> credits = new LinkedHashMap<>();
  final Map<String, Batch> batches = new LinkedHashMap<>();
  final Map<String, String> orders = new LinkedHashMap<>();
  final List<Attempt> attempts = new ArrayList<>();
  final List<Event> events = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();
  private final Connection connection;

  private interface Row {
    void of(ResultSet found) throws SQLException;
  }

  private Books(Connection connection) {
    this.connection = connection;
  }

  static Books read(TestDatabase database) {
    try (Connection connection = database.connection()) {
      Books books = new Books(connection);
      books.read();
      return books;
    } catch (SQLException failed) {
      throw new AssertionError("the books cannot be read", failed);
    }
  }

  private void read() throws SQLException {
    each(
        "select ID, STATE from PAY_ORDER order by ID",
        row -> orders.put(row.getString(1), row.getString(2)));
    each(
        "select P.ID, P.STATE, P.APPROVE_AMOUNT, P.DEPOSIT_AMOUNT, P.BATCH_ID,"
            + " P.TRANSACTION_NUMBER, O.ACCOUNT_NUMBER,"
            + TERMINALS.formatted("P")
            + " from PAYMENT P join PAY_ORDER O on O.ID = P.ORDER_ID order by P.ID",
        row ->
            payments.put(
                row.getString(1),
                new Payment(
                    row.getString(1),
                    withoutMerchant(row.getString(1)),
                    row.getString(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getString(5),
                    row.getInt(6),
                    row.getString(8),
                    row.getInt(7))));
    each(
        "select ID, STATE, AMOUNT, BATCH_ID from CREDIT order by ID",
        row ->
            credits.put(
                row.getString(1),
                new Credit(
                    row.getString(1),
                    withoutMerchant(row.getString(1)),
                    row.getString(2),
                    row.getLong(3),
                    row.getString(4))));
    each(
        "select B.ID, B.STATE, B.HOST_BATCH_NUMBER, B.PAYMENTS + B.CREDITS,"
            + " B.DEPOSITED - B.CREDITED, B.PROPERTIES,"
            + TERMINALS.formatted("B")
            + " from BATCH B order by B.ID",
        row ->
            batches.put(
                row.getString(1),
                new Batch(
                    row.getString(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getLong(5),
                    row.getString(6).contains("forced"),
                    row.getString(7))));
    each(
        "select KIND, OBJECT_ID, STATE, OUTCOME, LEFT_AMOUNT, DUE, SINCE, DEADLINE from ATTEMPT order by BEGUN, OBJECT_ID, KIND",
        row ->
            attempts.add(
                new Attempt(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8))));
    each(
        "select EVENT_NAME, OBJECT_ID, OLD_STATE, NEW_STATE from EVENT_OUTBOX order by ID",
        row ->
            events.add(
                new Event(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    each(
        "select OBJECT_NAME, WORDS from JOURNAL where WHAT = 'state' order by ID",
        row -> lines.add(new Line(asInEvents(row.getString(1)), row.getString(2))));
  }

  /** PAYMENT 1:7:1 as P:1:7:1. */
  private static String asInEvents(String object) {
    return object.charAt(0) + ":" + object.substring(object.indexOf(' ') + 1);
  }

  private static String withoutMerchant(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  private void each(String sql, Row each) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        each.of(found);
      }
    }
  }

  boolean wasTold(String event, String object) {
    return events.stream().anyMatch(it -> it.name().equals(event) && it.object().equals(object));
  }

  /** The payment that a bank means. */
  Optional<Payment> payment(String terminal, String of) {
    return Optional.ofNullable(payments.get(merchant(terminal) + ":" + of));
  }

  static String merchant(String terminal) {
    return terminal.equals("7") ? "1" : "2";
  }
}
