package org.tapedeck.it;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of a server that is stopped, in its Derby. */
final class Tables implements AutoCloseable {

  private static final String NO_MORE_RUNNING = "08006";

  static {
    System.setProperty("derby.stream.error.file", "target/derby.log");
  }

  private final String url;
  private final Connection connection;

  Tables(Tapedeck server) throws SQLException {
    Path database = server.home().resolve("database");
    url = "jdbc:derby:" + database.toAbsolutePath();
    connection = DriverManager.getConnection(url, "tapedeck", "none");
  }

  /** Every column of every row of every table, the table's name before each row. */
  List<String> rows() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        String schema = tables.getString("TABLE_SCHEM");
        String table = tables.getString("TABLE_NAME");
        find("select * from \"%s\".\"%s\"".formatted(schema, table)).stream()
            .map(row -> table + " " + row)
            .sorted()
            .forEach(rows::add);
      }
    }
    return rows;
  }

  List<String> find(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          cells.add(found.getString(column));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }

  /** Lets the server have its database again. */
  @Override
  public void close() throws SQLException {
    connection.close();
    try {
      DriverManager.getConnection(url + ";shutdown=true", "tapedeck", "none");
    } catch (SQLException stopped) {
      if (!NO_MORE_RUNNING.equals(stopped.getSQLState())) {
        throw stopped;
      }
    }
  }
}
