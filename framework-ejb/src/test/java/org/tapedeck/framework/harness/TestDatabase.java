package org.tapedeck.framework.harness;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.tapedeck.framework.store.FlywaySchema;

/** A database of its own in memory, migrated as a server's is. Every look opens a connection. */
public final class TestDatabase {

  private static final String TABLES =
      "select T.TABLENAME from SYS.SYSTABLES T where T.TABLETYPE = 'T'"
          + " and T.TABLENAME <> 'flyway_schema_history' order by T.TABLENAME";

  private final String name = "memory:" + UUID.randomUUID();
  private final EmbeddedDataSource dataSource = new EmbeddedDataSource();

  TestDatabase() {
    dataSource.setDatabaseName(name);
    dataSource.setUser("tapedeck");
    dataSource.setCreateDatabase("create");
    FlywaySchema.migrate(dataSource);
  }

  public DataSource dataSource() {
    return dataSource;
  }

  /** What a query finds: a row a line, blanks between the columns. */
  public String find(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (found.next()) {
        lines.add(line(found));
      }
      return String.join("\n", lines);
    } catch (SQLException failed) {
      throw new AssertionError(sql, failed);
    }
  }

  /** Changes rows behind the engine's back. */
  public void change(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Every row of every table. */
  public String dump() {
    StringBuilder dump = new StringBuilder();
    for (String table : tables()) {
      String rows = find("select * from " + table + " order by 1");
      dump.append(table).append('\n').append(rows).append('\n');
    }
    return dump.toString();
  }

  public List<String> tables() {
    return find(TABLES).lines().toList();
  }

  void drop() {
    EmbeddedDataSource dropping = new EmbeddedDataSource();
    dropping.setDatabaseName(name);
    dropping.setConnectionAttributes("drop=true");
    try {
      dropping.getConnection().close();
      throw new AssertionError("the database was not dropped");
    } catch (SQLException dropped) {
      // Derby says in this way that it is done.
    }
  }

  private static String line(ResultSet found) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
      cells.add(found.getString(column));
    }
    return String.join(" ", cells);
  }
}
