package org.tapedeck.broker;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** A broker of somebody else's: a port on this machine, and a user with a password. */
final class Outside implements AutoCloseable {

  private static final String USER = "tapedeck";
  private static final String PASSWORD = "password of this test";
  private static final String MAY = "may";

  private final int port;
  private final Map<String, Object> tls;
  private EmbeddedActiveMQ running;

  Outside(Map<String, Object> tls) throws Exception {
    this.tls = tls;
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = probe.getLocalPort();
    }
  }

  BrokerSettings settings(String scheme, String host) {
    return settings(scheme, host, PASSWORD);
  }

  BrokerSettings settings(String scheme, String host, String password) {
    return new BrokerSettings(
        null,
        Optional.of(scheme + "://" + host + ":" + port),
        Optional.of(USER),
        Optional.of(password));
  }

  Outside start() throws Exception {
    running = new EmbeddedActiveMQ();
    running.setConfiguration(plan()).setSecurityManager(security());
    running.start();
    return this;
  }

  private Configuration plan() throws Exception {
    Map<String, Object> parameters = new HashMap<>(tls);
    parameters.putAll(Map.of("host", "127.0.0.1", "port", port, "useEpoll", false));
    Configuration plan = new ConfigurationImpl();
    plan.setPersistenceEnabled(false)
        .setJMXManagementEnabled(false)
        .addAcceptorConfiguration(
            new TransportConfiguration(NettyAcceptorFactory.class.getName(), parameters));
    Role all =
        new Role(MAY, true, true, true, true, true, true, false, false, true, true, false, false);
    plan.getSecurityRoles().put("#", java.util.Set.of(all));
    return plan;
  }

  private static ActiveMQJAASSecurityManager security() {
    SecurityConfiguration users = new SecurityConfiguration();
    users.addUser(USER, PASSWORD);
    users.addRole(USER, MAY);
    return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
  }

  @Override
  public void close() throws Exception {
    running.stop();
  }
}
