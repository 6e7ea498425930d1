package org.tapedeck.framework.alarm;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.tapedeck.framework.flow.RetryPlaces;

/**
 * Hands the attempts whose time has come over to those who ask their hosts, and keeps none waiting:
 * an alarm for which there is no place is forgotten, since the sweeper finds every attempt again.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "resourceAdapter",
          propertyValue = Broker.RESOURCE_ADAPTER),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "destination", propertyValue = Broker.QUEUE),
      @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
      @ActivationConfigProperty(
          propertyName = "acknowledgeMode",
          propertyValue = "Auto-acknowledge"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
    })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WakeUpListener implements MessageListener {

  private AfterStart afterStart;
  private RetryPlaces retries;

  protected WakeUpListener() {}

  @Inject
  public WakeUpListener(AfterStart afterStart, RetryPlaces retries) {
    this.afterStart = afterStart;
    this.retries = retries;
  }

  @Override
  public void onMessage(Message message) {
    afterStart.reached();
    try {
      retries.wake(message.getBody(String.class));
    } catch (JMSException unreadable) {
      throw new IllegalStateException("a message that is not ours", unreadable);
    }
  }
}
