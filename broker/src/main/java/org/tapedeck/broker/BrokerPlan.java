package org.tapedeck.broker;

import java.nio.file.Path;
import java.util.Map;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** What the broker inside the server is told: no port, little disk, little memory. */
final class BrokerPlan {

  static final String DEAD_LETTERS = "tapedeck.dead-letters";

  private static final int MOST_DELIVERIES = 3;
  private static final long REDELIVERY_MILLIS = 1_000;

  /** Some ten thousand messages of ours; what is beyond, the sweeper finds. */
  static final long MOST_BYTES = 32L << 20;

  private static final long MOST_DEAD_BYTES = 1L << 20;

  private static final int FILE_BYTES = 1 << 20;
  private static final long LOCK_MILLIS = 5_000;

  private BrokerPlan() {}

  static Configuration in(Path folder) throws Exception {
    Configuration plan = new ConfigurationImpl();
    plan.setName("tapedeck")
        .setSecurityEnabled(false)
        .setJMXManagementEnabled(false)
        .setCriticalAnalyzer(false)
        // A disk that is nearly full must not make senders wait.
        .setMaxDiskUsage(-1)
        .addAcceptorConfiguration(insideThisProcess());
    keep(plan, folder);
    plan.addAddressSetting("#", everywhere());
    plan.addAddressSetting(DEAD_LETTERS, everywhere().setMaxSizeBytes(MOST_DEAD_BYTES));
    plan.addAddressConfiguration(deadLetters());
    return plan;
  }

  private static TransportConfiguration insideThisProcess() {
    return new TransportConfiguration(
        InVMAcceptorFactory.class.getName(), Map.of("serverId", "0"), "in-vm");
  }

  private static void keep(Configuration plan, Path folder) {
    plan.setPersistenceEnabled(true)
        .setJournalType(JournalType.NIO)
        .setJournalFileSize(FILE_BYTES)
        .setJournalLockAcquisitionTimeout(LOCK_MILLIS)
        .setJournalDirectory(folder.resolve("journal").toString())
        .setBindingsDirectory(folder.resolve("bindings").toString())
        .setPagingDirectory(folder.resolve("paging").toString())
        .setLargeMessagesDirectory(folder.resolve("large-messages").toString());
  }

  private static AddressSettings everywhere() {
    return new AddressSettings()
        .setDefaultAddressRoutingType(RoutingType.ANYCAST)
        .setDefaultQueueRoutingType(RoutingType.ANYCAST)
        .setMaxDeliveryAttempts(MOST_DELIVERIES)
        .setRedeliveryDelay(REDELIVERY_MILLIS)
        .setDeadLetterAddress(SimpleString.of(DEAD_LETTERS))
        .setExpiryAddress(SimpleString.of(DEAD_LETTERS))
        .setAutoDeleteQueues(false)
        .setAutoDeleteAddresses(false)
        .setMaxSizeBytes(MOST_BYTES)
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.DROP);
  }

  private static CoreAddressConfiguration deadLetters() {
    QueueConfiguration queue =
        QueueConfiguration.of(DEAD_LETTERS).setRoutingType(RoutingType.ANYCAST);
    return new CoreAddressConfiguration()
        .setName(DEAD_LETTERS)
        .addRoutingType(RoutingType.ANYCAST)
        .addQueueConfig(queue);
  }
}
