package org.tapedeck.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.lang.reflect.Method;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.transaction.xa.XAResource;

/** A message-driven bean as the server shows it to the adapter: no transaction of the server's. */
final class Listener implements MessageEndpointFactory, MessageEndpoint, MessageListener {

  /** What came, and when. */
  record Heard(String text, long atMillis) {}

  private static final long LIMIT_SECONDS = 60;

  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final boolean fails;

  Listener() {
    this(false);
  }

  private Listener(boolean fails) {
    this.fails = fails;
  }

  /** One that can never take a message. */
  static Listener thatFails() {
    return new Listener(true);
  }

  Heard next() throws InterruptedException {
    Heard next = heard.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing came");
    }
    return next;
  }

  void mustHear(String text) throws InterruptedException {
    assertEquals(text, next().text());
  }

  /** Whether this is what comes next, within so many seconds. */
  boolean hears(String text, long seconds) throws InterruptedException {
    Heard next = heard.poll(seconds, TimeUnit.SECONDS);
    return next != null && next.text().equals(text);
  }

  int waiting() {
    return heard.size();
  }

  @Override
  public void onMessage(Message message) {
    try {
      heard.add(new Heard(message.getBody(String.class), System.currentTimeMillis()));
    } catch (JMSException failed) {
      throw new AssertionError(failed);
    }
    if (fails) {
      throw new IllegalStateException("as this test wants it");
    }
  }

  @Override
  public MessageEndpoint createEndpoint(XAResource resource) {
    return this;
  }

  @Override
  public MessageEndpoint createEndpoint(XAResource resource, long timeout) {
    return this;
  }

  @Override
  public boolean isDeliveryTransacted(Method method) {
    return false;
  }

  @Override
  public String getActivationName() {
    return "listener";
  }

  @Override
  public Class<?> getEndpointClass() {
    return Listener.class;
  }

  @Override
  public void beforeDelivery(Method method) {}

  @Override
  public void afterDelivery() {}

  @Override
  public void release() {}
}
