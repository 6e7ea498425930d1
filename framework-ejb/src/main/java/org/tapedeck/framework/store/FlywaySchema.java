package org.tapedeck.framework.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.tapedeck.framework.start.Schema;
import org.tapedeck.framework.vault.DataKey;

@ApplicationScoped
public class FlywaySchema implements Schema {

  private static final String DATA_KEY = "DATA_KEY";

  @Resource(lookup = Database.NAME)
  private DataSource dataSource;

  protected FlywaySchema() {}

  /** One on a data source that no container manages. */
  public FlywaySchema(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public List<DataKey> dataKeys() {
    return look(
        connection -> {
          List<DataKey> keys = new ArrayList<>();
          if (tables(connection).contains(DATA_KEY)) {
            try (Statement statement = connection.createStatement();
                ResultSet row =
                    statement.executeQuery("select ID, WRAPPED, CREATED from DATA_KEY")) {
              while (row.next()) {
                keys.add(new DataKey(row.getString(1), row.getString(2), row.getLong(3)));
              }
            }
          }
          return keys;
        });
  }

  @Override
  public boolean hasSealed() {
    return look(
        connection -> {
          List<String> tables = tables(connection);
          for (SealedTable table : SealedTable.ALL) {
            if (tables.contains(table.name()) && hasRow(connection, table.name())) {
              return true;
            }
          }
          return false;
        });
  }

  private static boolean hasRow(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setMaxRows(1);
      try (ResultSet row = statement.executeQuery("select KEY_ID from " + table)) {
        return row.next();
      }
    }
  }

  private interface Look<T> {
    T at(Connection connection) throws SQLException;
  }

  private <T> T look(Look<T> look) {
    try (Connection connection = dataSource.getConnection()) {
      return look.at(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("the database cannot be read", failed);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME").toUpperCase(Locale.ROOT));
      }
    }
    return tables;
  }

  @Override
  public void migrate() {
    migrate(dataSource);
  }

  /** The same on a data source that no container manages. */
  public static void migrate(DataSource dataSource) {
    Flyway.configure(FlywaySchema.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}
