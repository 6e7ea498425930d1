package org.tapedeck.broker;

import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ResourceAdapterInternalException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;
import org.apache.activemq.artemis.ra.ActiveMQResourceAdapter;

/** The way from the server to the broker: its own, or by a setting one outside. */
public class BrokerAdapter extends ActiveMQResourceAdapter {

  private static final long serialVersionUID = 1;

  private static final Logger LOG = Logger.getLogger(BrokerAdapter.class.getName());

  /** Also how long a server that stops waits for listeners at work before it interrupts them. */
  private static final long ANSWER_MILLIS = 5_000;

  private static final long PAUSE_MILLIS = 2_000;

  /** A broker that does not want us is not asked often: each time leaves an error in the log. */
  private static final long SETUP_PAUSE_MILLIS = 30_000;

  private final transient BrokerSettings settings;
  private transient OwnBroker own;

  public BrokerAdapter() {
    this(BrokerSettings.read(BrokerSettings::ofThisProcess));
  }

  BrokerAdapter(BrokerSettings settings) {
    this.settings = settings;
    setUseAutoRecovery(false);
    setUseJNDI(false);
    // One message at a time: none waits behind a silent host while another listener is free.
    setConsumerWindowSize(0);
    setCallTimeout(ANSWER_MILLIS);
    // Listeners wait for a broker that is away, for as long as it takes.
    setReconnectAttempts(-1);
    setRetryInterval(PAUSE_MILLIS);
    setSetupAttempts(-1);
    setSetupInterval(SETUP_PAUSE_MILLIS);
  }

  @Override
  public void start(BootstrapContext context) throws ResourceAdapterInternalException {
    if (settings.address().isPresent()) {
      goOut(settings.address().get());
    } else {
      stayInside();
    }
    super.start(context);
  }

  private void goOut(String address) throws ResourceAdapterInternalException {
    try {
      setConnectionParameters(BrokerAddress.parse(address).parameters());
    } catch (IllegalArgumentException wrong) {
      throw new ResourceAdapterInternalException(wrong.getMessage());
    }
    LOG.log(Level.INFO, "The broker is at {0}", address);
    setConnectorClassName(NettyConnectorFactory.class.getName());
    settings.user().ifPresent(this::setUserName);
    settings.password().ifPresent(this::setPassword);
  }

  private void stayInside() {
    own = new OwnBroker(settings.folder());
    own.start();
    setConnectorClassName(InVMConnectorFactory.class.getName());
    setConnectionParameters("serverId=0");
  }

  @Override
  public void stop() {
    super.stop();
    if (own != null) {
      own.stop();
    }
  }
}
