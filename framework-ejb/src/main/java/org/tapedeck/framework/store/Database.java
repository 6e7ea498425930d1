package org.tapedeck.framework.store;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The database: Derby in the server's own folder. */
@DataSourceDefinition(
    name = Database.NAME,
    className = "${MPCONFIG=tapedeck.database.class:org.apache.derby.jdbc.EmbeddedDataSource}",
    databaseName = "${MPCONFIG=tapedeck.database.name:database}",
    user = "${MPCONFIG=tapedeck.database.user:tapedeck}",
    url = "",
    portNumber = -1,
    minPoolSize = 2,
    // One for each request thread and some for the background, so that nobody waits in a circle.
    maxPoolSize = 24,
    properties = {"createDatabase=create"})
@ApplicationScoped
public class Database {

  static final String NAME = "java:app/jdbc/tapedeck";

  @Produces @PersistenceContext private EntityManager entityManager;
}
