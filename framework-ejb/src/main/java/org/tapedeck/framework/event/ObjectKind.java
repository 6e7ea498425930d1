package org.tapedeck.framework.event;

import java.util.Locale;

/** What an event can be about. */
public enum ObjectKind {
  ORDER,
  PAYMENT,
  CREDIT,
  BATCH,
  CASSETTE,
  SERVER;

  /** Its word in event documents, and in front of its states. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
