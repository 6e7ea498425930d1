package org.tapedeck.framework.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import java.time.Clock;
import java.util.List;

/** Sends each alarm as a message that is delivered later: the attempt's id and nothing else. */
@ApplicationScoped
public class BrokerPost implements Post {

  private ConnectionFactory connections;
  private Clock clock;

  protected BrokerPost() {}

  @Inject
  public BrokerPost(ConnectionFactory connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  @Override
  public void send(List<Alarm> alarms) {
    try (JMSContext context = connections.createContext()) {
      Queue queue = context.createQueue(Broker.QUEUE);
      JMSProducer producer = context.createProducer();
      for (Alarm alarm : alarms) {
        producer.setDeliveryDelay(alarm.delayMillis(clock.instant()));
        producer.send(queue, alarm.attemptId());
      }
    }
  }
}
