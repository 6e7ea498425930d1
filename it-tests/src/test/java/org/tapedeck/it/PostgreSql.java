package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** A database in the PostgreSQL that with-postgresql has started, and a user who owns only that. */
final class PostgreSql implements Database {

  private final String name = "t" + UUID.randomUUID().toString().replace("-", "");
  private final Path passwordFile;

  private PostgreSql() throws IOException {
    passwordFile = Files.createTempFile(Folders.fresh("postgresql"), "password", "");
  }

  static PostgreSql fresh() {
    try {
      PostgreSql made = new PostgreSql();
      String password = Tapedeck.randomText(18);
      Files.writeString(made.passwordFile, password + "\n");
      tell("postgres", "create role %s login password '%s'".formatted(made.name, password));
      tell("postgres", "create database %s owner %s".formatted(made.name, made.name));
      return made;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public List<String> settings() {
    String[] address = address().split(":");
    return List.of(
        "-Dtapedeck.database.class=org.postgresql.ds.PGSimpleDataSource",
        "-Dtapedeck.database.server=" + address[0],
        "-Dtapedeck.database.port=" + address[1],
        "-Dtapedeck.database.name=" + name,
        "-Dtapedeck.database.user=" + name,
        "-Dtapedeck.database.password-file=" + passwordFile);
  }

  /** Cuts all connections of the server, as a restart of the database does; tells how many. */
  int cutConnections() {
    return number(
        "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = '%s'"
            .formatted(name));
  }

  /**
   * Has all of PostgreSQL end, for every database in it; with-postgresql starts it again.
   *
   * @param signal INT for an end in good order, QUIT for one as in a power cut
   */
  void restart(String signal) throws IOException, InterruptedException {
    String begun = text("postgres", "select pg_postmaster_start_time()::text");
    String process =
        text("postgres", "select split_part(pg_read_file('postmaster.pid'), E'\n', 1)");
    assertEquals(0, new ProcessBuilder("kill", "-" + signal, process).start().waitFor());
    Patience.until(() -> isAnother(begun), () -> "PostgreSQL does not come back");
  }

  private static boolean isAnother(String begun) {
    try {
      return !text("postgres", "select pg_postmaster_start_time()::text").equals(begun);
    } catch (AssertionError notYet) {
      return false;
    }
  }

  private static String text(String database, String query) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getString(1);
    } catch (SQLException failed) {
      throw new AssertionError(query, failed);
    }
  }

  /** What a query for one number finds. */
  int number(String query) {
    return Integer.parseInt(text(name, query));
  }

  private static void tell(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new AssertionError("PostgreSQL does not do as it is told", failed);
    }
  }

  private static Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://" + address() + "/" + database, "tester", password());
  }

  private static String address() {
    return System.getProperty("postgresql.address");
  }

  private static String password() {
    try {
      return Files.readString(Path.of(System.getProperty("postgresql.password-file"))).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
