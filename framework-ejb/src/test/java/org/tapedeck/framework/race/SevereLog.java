package org.tapedeck.framework.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the server takes for a failure of its own, which no race may lead to. */
final class SevereLog extends Handler {

  private static final Logger LOGGER = Logger.getLogger("org.tapedeck.framework");

  private final Queue<String> said = new ConcurrentLinkedQueue<>();

  SevereLog() {
    LOGGER.setLevel(Level.SEVERE);
    LOGGER.addHandler(this);
  }

  List<String> taken() {
    return new ArrayList<>(said);
  }

  @Override
  public void publish(LogRecord line) {
    said.add(line.getLoggerName() + ": " + line.getMessage() + " " + line.getThrown());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOGGER.removeHandler(this);
    LOGGER.setLevel(null);
  }
}
