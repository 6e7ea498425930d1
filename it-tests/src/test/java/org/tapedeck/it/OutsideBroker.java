package org.tapedeck.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** A message broker as a process of its own, which keeps its messages in a folder. */
final class OutsideBroker implements AutoCloseable {

  private static final String READY = "broker ready";

  private final Path folder;
  private final int port = Tapedeck.freePort();
  private Program program;

  OutsideBroker(Path folder) throws IOException {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    broker.setConfiguration(plan(arguments[0], Integer.parseInt(arguments[1]))).start();
    System.out.println(READY);
  }

  private static Configuration plan(String folder, int port) {
    Configuration plan = new ConfigurationImpl();
    plan.setSecurityEnabled(false)
        .setJMXManagementEnabled(false)
        .setJournalType(JournalType.NIO)
        .setMaxDiskUsage(-1)
        .setJournalDirectory(folder + "/journal")
        .setBindingsDirectory(folder + "/bindings")
        .setPagingDirectory(folder + "/paging")
        .setLargeMessagesDirectory(folder + "/large-messages")
        .addAcceptorConfiguration(
            new TransportConfiguration(
                NettyAcceptorFactory.class.getName(),
                java.util.Map.of("host", "127.0.0.1", "port", port)));
    return plan;
  }

  OutsideBroker start() throws InterruptedException {
    program =
        Program.start(
            folder.resolveSibling("broker.log"),
            READY,
            List.of(
                "-cp",
                System.getProperty("java.class.path"),
                OutsideBroker.class.getName(),
                folder.toString(),
                Integer.toString(port)));
    program.awaitReady();
    return this;
  }

  /** Killed as by kill -9, its messages gone, and another one in its place. */
  void loseAll() throws IOException, InterruptedException {
    program.kill();
    Folders.delete(folder);
    start();
  }

  String setting() {
    return "-Dtapedeck.broker.address=tcp://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    program.close();
  }
}
