package org.tapedeck.framework.harness;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.tapedeck.framework.start.Schema;
import org.tapedeck.framework.store.FlywaySchema;

/**
 * A database of the kind that this run is about, migrated as a server's is. Making one takes longer
 * than most tests, so one that is given back is emptied and taken again. Every look opens a
 * connection.
 */
public final class TestDatabase {

  private static final String MIGRATIONS = "FLYWAY_SCHEMA_HISTORY";

  private static final Queue<TestDatabase> FREE = new ConcurrentLinkedQueue<>();

  private final DataSource dataSource = DatabaseKind.ofThisRun().make();
  private final Plans plans = new Plans();
  private final Transactions transactions;

  private TestDatabase() {
    FlywaySchema.migrate(dataSource);
    transactions = new Transactions(plans.watch(dataSource));
  }

  /** One that is empty and that nobody else has. */
  public static TestDatabase take() {
    TestDatabase free = FREE.poll();
    return free == null ? new TestDatabase() : free;
  }

  public void giveBack() {
    empty(tables());
    FREE.add(this);
  }

  /** Nothing is left in these tables. */
  public void empty(List<String> tables) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String table : tables) {
        statement.executeUpdate("delete from " + table);
      }
      connection.commit();
    } catch (SQLException failed) {
      throw new AssertionError("the database cannot be emptied", failed);
    }
  }

  public Transactions transactions() {
    return transactions;
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

  /** What is asked of it by the engine. */
  public Plans plans() {
    return plans;
  }

  /** Its tables, as the server sees them when it starts. */
  public Schema schema() {
    return new FlywaySchema(dataSource);
  }

  /** A connection for what has no place here. */
  public Connection connection() throws SQLException {
    return dataSource.getConnection();
  }

  /** Every row of every table. */
  public String dump() {
    return dump(tables());
  }

  /** The same without the journal, which tells also of what changes nothing else. */
  public String books() {
    return dump(tables().stream().filter(table -> !table.startsWith("JOURNAL")).toList());
  }

  private String dump(List<String> tables) {
    StringBuilder dump = new StringBuilder();
    for (String table : tables) {
      String rows = find("select * from " + table + " order by 1");
      dump.append(table).append('\n').append(rows).append('\n');
    }
    return dump.toString();
  }

  public List<String> tables() {
    try (Connection connection = dataSource.getConnection();
        ResultSet found =
            connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      List<String> tables = new ArrayList<>();
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME").toUpperCase(Locale.ROOT));
      }
      tables.remove(MIGRATIONS);
      return tables.stream().sorted().toList();
    } catch (SQLException failed) {
      throw new AssertionError("the tables cannot be listed", failed);
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
