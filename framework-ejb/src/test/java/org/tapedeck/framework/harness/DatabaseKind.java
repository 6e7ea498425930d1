package org.tapedeck.framework.harness;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The databases that everything is tried on, one of them in each run of the tests. */
public enum DatabaseKind {
  DERBY(Map.of("unique", "23505", "check", "23513", "reference", "23516")) {
    @Override
    DataSource make() {
      EmbeddedDataSource made = new EmbeddedDataSource();
      made.setDatabaseName(System.getProperty("derby.place", "memory:") + UUID.randomUUID());
      made.setUser("tapedeck");
      made.setCreateDatabase("create");
      return KeptConnections.of(made);
    }
  },
  POSTGRESQL(Map.of("unique", "23505", "check", "23514", "reference", "23503")) {
    @Override
    DataSource make() {
      return PostgreSql.make();
    }
  };

  static {
    // The engine has more statements than the usual 100, and translating one takes its time.
    System.setProperty("derby.language.statementCacheSize", "1000");
    System.setProperty("derby.stream.error.file", "target/derby.log");
  }

  private final Map<String, String> violations;

  DatabaseKind(Map<String, String> violations) {
    this.violations = violations;
  }

  /** The one that this run is about. */
  public static DatabaseKind ofThisRun() {
    return valueOf(System.getProperty("database.kind", "DERBY"));
  }

  /** The SQL state of a violated constraint: unique, check or reference. */
  public String violationOf(String constraint) {
    return violations.get(constraint);
  }

  /** A new and empty database that nobody else has. */
  abstract DataSource make();
}
