package org.tapedeck.framework.report;

/** That a report could not be put where it belongs. The message is safe to be shown. */
final class NotPut extends Exception {

  private static final long serialVersionUID = 1;

  NotPut(String message) {
    super(message);
  }
}
