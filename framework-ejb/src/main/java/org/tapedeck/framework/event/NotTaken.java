package org.tapedeck.framework.event;

/**
 * That a listener did not take an event, or nobody answered a request. The message is safe to be
 * shown.
 */
public final class NotTaken extends Exception {

  private static final long serialVersionUID = 1;

  private final boolean away;

  /**
   * @param away whether the listener as a whole cannot be spoken to just now
   */
  NotTaken(String message, boolean away) {
    super(message);
    this.away = away;
  }

  boolean isAway() {
    return away;
  }
}
