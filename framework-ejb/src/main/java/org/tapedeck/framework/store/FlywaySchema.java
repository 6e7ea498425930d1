package org.tapedeck.framework.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.tapedeck.framework.start.Schema;

@ApplicationScoped
public class FlywaySchema implements Schema {

  @Resource(lookup = Database.NAME)
  private DataSource dataSource;

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
