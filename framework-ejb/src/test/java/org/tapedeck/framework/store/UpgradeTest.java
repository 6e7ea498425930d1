package org.tapedeck.framework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.receipt.Receipts;

/** What an older server left in its database is whole for a newer one. */
class UpgradeTest {

  /** A payment of the first version, approved at 12.00, with all that it refers to; a batch. */
  private static final List<String> FIRST_VERSION =
      List.of(
          "insert into DATA_KEY values ('k', 'w', 1)",
          "insert into MERCHANT values (1, null, 1, 1)",
          "insert into PAY_SYSTEM values ('1:Paper', 1, 'Paper', 1, '{}', 'k', '', 1)",
          "insert into ACCOUNT values"
              + " ('1:Paper:1', 1, 'Paper', 1, null, null, 1, '{}', 'k', '', 1)",
          "insert into PAY_ORDER values ('1:7', 1, 7, 'Paper', 1, 1200, -2, '840', 1200, 0, 1, 0,"
              + " null, 'REFUNDABLE', '{}', 'k', '', 1, 1, 1)",
          "insert into PAY_SERVER values (1, 1, 1)",
          "insert into BATCH values ('1:1', 1, 1, 'Paper', 1, '840', -2, null, 'CLOSED', 'BALANCED',"
              + " 1, 1, 1200, 0, 0, '{}', 1, 1, 1, 1, 1)",
          "insert into PAYMENT values ('1:7:1', '1:7', 1, 7, 1, 1200, 0, 'APPROVED', null, 1,"
              + " null, '{}', 1, 1, 1, 1)",
          "insert into ATTEMPT values"
              + " ('a', 'APPROVE', '1:7:1', 0, 0, 'u', 'SETTLED', 1, 'approved', 1, 1, 1, 1)",
          "insert into ATTEMPT values"
              + " ('b', 'CLOSE_BATCH', '1:1', 0, 0, 'u', 'OPEN', 1, 'silence', 1, 1, 1, 1)");

  // It tells its own steps at length.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    System.setProperty("derby.stream.error.file", "target/derby.log");
    FLYWAY.setLevel(Level.OFF);
  }

  private final EmbeddedDataSource database = new EmbeddedDataSource();

  @BeforeEach
  void prepare() throws SQLException {
    database.setDatabaseName("memory:" + UUID.randomUUID());
    database.setUser("tapedeck");
    database.setCreateDatabase("create");
    migrateTo("1");
    run(FIRST_VERSION);
  }

  /** What had the number of a reversal was one. */
  @Test
  void whatWasBeingTakenBackStillIs() throws SQLException {
    migrateTo("19");
    run(
        List.of(
            "update ATTEMPT set KIND = 'CLEAR_HOLD', TRANSACTION_NUMBER = 5 where ID = 'a'",
            "update ATTEMPT set KIND = 'CLEAR_HOLD' where ID = 'b'"));
    FlywaySchema.migrate(database);
    assertEquals(1, number("select TAKING_BACK from ATTEMPT where ID = 'a'"));
    assertEquals(0, number("select TAKING_BACK from ATTEMPT where ID = 'b'"));
  }

  /** Also where another merchant's number begins with the same digits. */
  @Test
  void whatIsOpenHasItsMerchant() throws SQLException {
    migrateTo("25");
    run(
        List.of(
            "insert into MERCHANT (MERCHANT_NUMBER, ENABLED, VERSION) values (11, 1, 1)",
            "update ATTEMPT set KIND = 'UNDO', STATE = 'OPEN', OBJECT_ID = '11:7:proof:V-1'"
                + " where ID = 'a'"));
    FlywaySchema.migrate(database);
    assertEquals(11, number("select MERCHANT_NUMBER from ATTEMPT where ID = 'a'"));
    assertEquals(1, number("select MERCHANT_NUMBER from ATTEMPT where ID = 'b'"));
  }

  @Test
  void aPaymentOfTheFirstVersionWasAuthorizedAsItIsApproved() throws SQLException {
    FlywaySchema.migrate(database);
    assertEquals(1200, number("select AUTHORIZED_AMOUNT from PAYMENT"));
    assertEquals(0, number("select sum(LEFT_AMOUNT + TRANSACTION_NUMBER) from ATTEMPT"));
    assertEquals(2, number("select count(*) from ATTEMPT where CASSETTE_NAME = 'Paper'"));
    assertEquals(Long.MAX_VALUE, number("select DUE from ATTEMPT where STATE = 'OPEN'"));
    assertEquals(0, number("select CARD_ERASED from PAY_ORDER"));
    assertEquals(
        1,
        number(
            "select count(*) from MERCHANT where TWO_PERSON_CLOSE = 0 and TWO_PERSON_REFUND is null"));
    assertEquals(30, number("select CARD_RETENTION from PAY_SERVER"));
    assertEquals(1, number("select count(*) from BATCH where REPORT_STATE = 'NONE'"));
    String receipts = Receipts.numbersOf(1).scope();
    assertEquals(
        1, number("select NEXT_NUMBER from NUMBER_SERIES where SCOPE = '%s'".formatted(receipts)));
  }

  private long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }

  private void migrateTo(String version) {
    Flyway.configure().dataSource(database).target(version).load().migrate();
  }

  private void run(List<String> statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
      connection.commit();
    }
  }
}
