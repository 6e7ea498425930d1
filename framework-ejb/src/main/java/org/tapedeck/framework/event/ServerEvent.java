package org.tapedeck.framework.event;

import java.util.Locale;

/** The events of network management: of the server and its cassettes. */
public enum ServerEvent {
  SERVER_STARTED,
  SERVER_STOPPING,
  SERVER_ENABLED,
  SERVER_DISABLED,
  CASSETTE_ENABLED,
  CASSETTE_DISABLED;

  /** That a server or a cassette is on or off. */
  public static ServerEvent of(String kind, boolean enabled) {
    return valueOf(kind.toUpperCase(Locale.ROOT) + (enabled ? "_ENABLED" : "_DISABLED"));
  }

  /** Its word in event documents. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
