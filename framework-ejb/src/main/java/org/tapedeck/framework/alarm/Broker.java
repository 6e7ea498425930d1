package org.tapedeck.framework.alarm;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.jms.ConnectionFactory;
import jakarta.resource.ConnectionFactoryDefinition;
import jakarta.resource.spi.TransactionSupport.TransactionSupportLevel;

/** The way to the broker. No transaction is shared with it: the database is the truth. */
@ConnectionFactoryDefinition(
    name = Broker.NAME,
    interfaceName = "jakarta.jms.ConnectionFactory",
    resourceAdapter = Broker.RESOURCE_ADAPTER,
    transactionSupport = TransactionSupportLevel.NoTransaction,
    minPoolSize = 0,
    maxPoolSize = 2)
@ApplicationScoped
public class Broker {

  static final String NAME = "java:app/jms/tapedeck";

  /** The archive that is deployed beside the application. */
  static final String RESOURCE_ADAPTER = "broker";

  static final String QUEUE = "tapedeck.attempts";

  @Resource(lookup = NAME)
  private ConnectionFactory connections;

  @Produces
  ConnectionFactory connections() {
    return connections;
  }
}
