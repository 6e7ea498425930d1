package org.tapedeck.framework.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Copies of a row, each different in some columns. */
final class Copies {

  private static final int PORTION = 1000;

  private final Connection connection;

  Copies(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds rows.
   *
   * @param id of the row that is copied
   * @param changes the columns of each copy that differ; empty for no copy
   */
  void of(String table, String id, int count, IntFunction<Map<String, Object>> changes)
      throws SQLException {
    Map<String, Object> row = row(table, id);
    String sql =
        "insert into %s (%s) values (%s)"
            .formatted(
                table,
                String.join(", ", row.keySet()),
                row.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")));
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int number = 1; number <= count; number++) {
        add(insert, row, changes.apply(number));
        if (number % PORTION == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void add(
      PreparedStatement insert, Map<String, Object> row, Map<String, Object> changes)
      throws SQLException {
    if (changes.isEmpty()) {
      return;
    }
    int at = 1;
    for (Map.Entry<String, Object> column : row.entrySet()) {
      Object value =
          changes.containsKey(column.getKey()) ? changes.get(column.getKey()) : column.getValue();
      insert.setObject(at++, value);
    }
    insert.addBatch();
  }

  private Map<String, Object> row(String table, String id) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select * from " + table + " where ID = '" + id + "'")) {
      found.next();
      Map<String, Object> row = new LinkedHashMap<>();
      for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
        // Databases differ in the letters that they tell a name in.
        String name = found.getMetaData().getColumnName(column).toUpperCase(Locale.ROOT);
        row.put(name, found.getObject(column));
      }
      return row;
    }
  }
}
