package org.tapedeck.framework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;

class SealedTableTest {

  /** A table that is forgotten here would keep its data key in use for ever. */
  @Test
  void everyColumnThatNamesADataKeyIsListed() throws SQLException {
    Set<String> listed =
        Stream.concat(
                SealedTable.ALL.stream().map(table -> table.name() + ".KEY_ID"),
                SealedTable.OTHERS.stream())
            .collect(Collectors.toCollection(TreeSet::new));
    try (Engine engine = Engine.ready();
        Connection connection = engine.database().connection()) {
      assertEquals(references(connection), listed);
    }
  }

  private static Set<String> references(Connection connection) throws SQLException {
    boolean lower = connection.getMetaData().storesLowerCaseIdentifiers();
    Set<String> found = new TreeSet<>();
    try (ResultSet keys =
        connection
            .getMetaData()
            .getExportedKeys(null, connection.getSchema(), lower ? "data_key" : "DATA_KEY")) {
      while (keys.next()) {
        String column = keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME");
        found.add(column.toUpperCase(Locale.ROOT));
      }
    }
    return found;
  }
}
