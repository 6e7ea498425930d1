package org.tapedeck.launch;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Lets our own lines pass and the warnings of others, some of whom ignore their log level. */
public final class LogFilter implements Filter {

  @Override
  public boolean isLoggable(LogRecord line) {
    String logger = line.getLoggerName();
    return line.getLevel().intValue() >= Level.WARNING.intValue()
        || (logger != null && logger.startsWith("org.tapedeck"));
  }
}
