package org.tapedeck.framework.store;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The database: Derby in the server's own folder, or by its settings another one. A data source
 * takes of these what it knows: Derby's has no server, PostgreSQL's makes no database.
 */
@DataSourceDefinition(
    name = Database.NAME,
    className = "${MPCONFIG=tapedeck.database.class:org.apache.derby.jdbc.EmbeddedDataSource}",
    databaseName = "${MPCONFIG=tapedeck.database.name:database}",
    serverName = "${MPCONFIG=tapedeck.database.server:127.0.0.1}",
    user = "${MPCONFIG=tapedeck.database.user:tapedeck}",
    password = "${MPCONFIG=tapedeck.database.password:none}",
    url = "",
    portNumber = -1,
    minPoolSize = 2,
    // Nobody has two at a time, so nobody waits in a circle; and nobody has one while a host talks.
    maxPoolSize = Database.CONNECTIONS,
    properties = {
      // The annotation's own portNumber takes no setting.
      "portNumber=${MPCONFIG=tapedeck.database.port:5432}",
      "sslMode=${MPCONFIG=tapedeck.database.ssl-mode:prefer}",
      "createDatabase=create",
      "options=-c lock_timeout=" + Database.LOCK_SECONDS + "s",
      "fish.payara.max-wait-time-in-millis=" + Database.WAIT_MILLIS,
      // A connection that a restart of the database has cut is found out before it is used.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
    })
@ApplicationScoped
public class Database {

  static final String NAME = "java:app/jdbc/tapedeck";

  static final int CONNECTIONS = 40;
  static final int WAIT_MILLIS = 5000;

  /** PostgreSQL's; Derby is told the same by the launcher. */
  static final int LOCK_SECONDS = 20;

  @Produces @PersistenceContext private EntityManager entityManager;
}
