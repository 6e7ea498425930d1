package org.tapedeck.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/**
 * The broker inside the server. Nothing that it keeps is needed: when it cannot be read it is moved
 * aside, and when there can be no broker at all, the server runs without.
 */
final class OwnBroker {

  private static final Logger LOG = Logger.getLogger(OwnBroker.class.getName());

  private final Path folder;
  private EmbeddedActiveMQ running;

  OwnBroker(Path folder) {
    this.folder = folder;
  }

  /** Never throws. */
  synchronized void start() {
    try {
      startIn(folder);
    } catch (Exception damaged) {
      LOG.log(Level.WARNING, "The broker cannot use its folder: {0}", damaged.toString());
      startAfresh();
    }
  }

  private void startAfresh() {
    try {
      moveAside();
      startIn(folder);
    } catch (Exception hopeless) {
      LOG.log(Level.SEVERE, "There is no broker; waiting attempts are found by looking", hopeless);
    }
  }

  private void moveAside() throws IOException {
    int number = 1;
    while (Files.exists(damaged(number))) {
      number++;
    }
    Files.move(folder, damaged(number));
    LOG.log(Level.WARNING, "What was there is in {0}; the broker begins anew", damaged(number));
  }

  private Path damaged(int number) {
    return folder.resolveSibling(folder.getFileName() + "-damaged-" + number);
  }

  private void startIn(Path where) throws Exception {
    EmbeddedActiveMQ broker = new EmbeddedActiveMQ().setConfiguration(BrokerPlan.in(where));
    AtomicReference<Exception> failure = new AtomicReference<>();
    try {
      broker.createActiveMQServer();
      broker.getActiveMQServer().registerActivationFailureListener(failure::set);
      broker
          .getActiveMQServer()
          .registerIOCriticalErrorListener((cause, message, file) -> restartApart());
      broker.start();
      if (!broker.getActiveMQServer().isActive()) {
        throw new IllegalStateException("it did not become active", failure.get());
      }
      running = broker;
    } catch (Exception failed) {
      broker.stop();
      throw failed;
    }
  }

  /** The disk has failed the broker, which ends now by itself. */
  private void restartApart() {
    Thread restart = new Thread(this::restart, "broker restart");
    restart.setDaemon(true);
    restart.start();
  }

  private synchronized void restart() {
    if (running != null) {
      end();
      start();
    }
  }

  synchronized void stop() {
    if (running != null) {
      end();
    }
  }

  private void end() {
    try {
      running.stop();
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "The broker did not stop as it should", failed);
    }
    running = null;
  }
}
