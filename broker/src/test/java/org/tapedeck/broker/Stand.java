package org.tapedeck.broker;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ResourceAdapterInternalException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.activemq.artemis.ra.ActiveMQRAManagedConnectionFactory;
import org.apache.activemq.artemis.ra.inflow.ActiveMQActivationSpec;

/** The adapter with a sender and a listener, as the server sets it up. */
final class Stand implements AutoCloseable {

  static final String QUEUE = "tapedeck.attempts";

  private final BrokerAdapter adapter;
  private final ConnectionFactory connections;

  private Stand(BrokerSettings settings) throws ResourceException {
    adapter = new BrokerAdapter(settings);
    adapter.setSetupInterval(500L);
    adapter.start(new Threads());
    ActiveMQRAManagedConnectionFactory factory = new ActiveMQRAManagedConnectionFactory();
    factory.setResourceAdapter(adapter);
    factory.setReconnectAttempts(0);
    connections = (ConnectionFactory) factory.createConnectionFactory();
  }

  static Stand inside(Path folder) throws ResourceException {
    return with(new BrokerSettings(folder, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  static Stand with(BrokerSettings settings) throws ResourceException {
    return new Stand(settings);
  }

  static void mustNotStart(BrokerSettings settings) throws ResourceAdapterInternalException {
    new BrokerAdapter(settings).start(new Threads());
  }

  /** Has a listener get what comes to a queue, one message at a time. */
  Stand listen(String queue, Listener listener) throws ResourceException {
    ActiveMQActivationSpec spec = new ActiveMQActivationSpec();
    spec.setResourceAdapter(adapter);
    spec.setDestinationType("jakarta.jms.Queue");
    spec.setDestination(queue);
    spec.setUseJNDI(false);
    spec.setMaxSession(1);
    adapter.endpointActivation(listener, spec);
    return this;
  }

  void send(String text, long delayMillis) {
    try (JMSContext context = connections.createContext()) {
      context.createProducer().setDeliveryDelay(delayMillis).send(context.createQueue(QUEUE), text);
    }
  }

  @Override
  public void close() {
    adapter.stop();
  }
}
