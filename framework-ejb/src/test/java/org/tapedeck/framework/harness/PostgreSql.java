package org.tapedeck.framework.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGPoolingDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ds.common.BaseDataSource;

/** Makes databases in the PostgreSQL that it-tests/with-postgresql has started. */
final class PostgreSql {

  private static final int MOST_CONNECTIONS = 40;

  private PostgreSql() {}

  // To connect takes longer than most tests, so connections are kept. The driver's own pool does.
  @SuppressWarnings("deprecation")
  static DataSource make() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = at("postgres", new PGSimpleDataSource()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("create database " + name);
    } catch (SQLException failed) {
      throw new AssertionError("no database can be made", failed);
    }
    PGPoolingDataSource pool = new PGPoolingDataSource();
    pool.setMaxConnections(MOST_CONNECTIONS);
    return at(name, pool);
  }

  private static <D extends BaseDataSource> D at(String name, D database) {
    String[] address = System.getProperty("postgresql.address").split(":");
    database.setServerNames(new String[] {address[0]});
    database.setPortNumbers(new int[] {Integer.parseInt(address[1])});
    database.setDatabaseName(name);
    database.setUser("tester");
    database.setPassword(password());
    // As the server has it: who waits for himself finds out.
    database.setOptions("-c lock_timeout=20s");
    return database;
  }

  private static String password() {
    try {
      return Files.readString(Path.of(System.getProperty("postgresql.password-file"))).strip();
    } catch (IOException unreadable) {
      throw new AssertionError("the password of PostgreSQL cannot be read", unreadable);
    }
  }
}
